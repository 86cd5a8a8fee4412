import type { Fact } from '../../domain/claim.ts';
import { readValues } from '../../propose/values/read-values.ts';
import { toSlug, toUniqueId } from '../../text/slug.ts';
import { stopWords } from '../../text/stop-words.ts';
import type { ShownClaim } from './rows/show-claim.ts';

const longestId = 30;

/** A fact of its event that nobody has yet: the type of its values is that of the value in the words. */
export function newFact(asks: string, { event, claim }: ShownClaim): Fact {
  const taken = new Set(event?.facts.map(({ id }) => id));
  const [value] = readValues(claim.printed, { language: 'en' }).values;
  const words = toSlug(asks, 120)
    .split('-')
    .filter((word) => !stopWords.has(word));
  const id = toSlug(words.slice(0, 3).join(' '), longestId) || 'fact';
  return { id: toUniqueId(id, (one) => taken.has(one)), asks, type: value?.type ?? 'text' };
}
