import type { Fact } from '../../domain/claim.ts';
import { readValues } from '../../propose/values/read-values.ts';
import { toSlug, toUniqueId } from '../../text/slug.ts';
import type { ShownClaim } from './show-claim.ts';

const longestId = 30;

/** A fact of its event that nobody has yet: the type of its values is that of the value in the words. */
export function newFact(asks: string, { event, claim }: ShownClaim): Fact {
  const taken = new Set(event?.facts.map(({ id }) => id));
  const [value] = readValues(claim.printed, { language: 'en' }).values;
  const words = toSlug(asks, 120)
    .split('-')
    .filter((word) => !questionWords.has(word));
  const id = toSlug(words.slice(0, 3).join(' '), longestId) || 'fact';
  return { id: toUniqueId(id, (one) => taken.has(one)), asks, type: value?.type ?? 'text' };
}

const questionWords = new Set(
  'how what which who when where why did do does is are was were the a an of to in on it they he she many much will be been has have had would may might'.split(
    ' ',
  ),
);
