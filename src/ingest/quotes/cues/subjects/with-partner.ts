import { adverbs, conjunctions, determiners, tyingPrepositions } from '../../lists/function-words.ts';
import { type Mention, nameMention } from '../../names/mention.ts';
import type { NamedParagraph } from '../../names/named-paragraph.ts';
import { startOfPhrase } from './read-nominal.ts';

/** "Ann Lee and Bob Ray said" has two speakers. */
export function withPartner(paragraph: NamedParagraph, mention: Mention): Mention {
  const link = paragraph.tokens[mention.from - 1];
  const other = paragraph.nameAt[mention.from - 2];
  const [name] = mention.names;
  if (link?.lower !== 'and' || other === undefined || name === undefined || other.kind === 'place')
    return mention;
  return { ...nameMention(other, name), head: name.to - 1 };
}

/** The same behind the verb: "said Ann Lee and Bob Ray". */
export function withPartnerAfter(paragraph: NamedParagraph, mention: Mention): Mention {
  const { tokens, nameAt } = paragraph;
  const other = nameAt[mention.to + 1];
  const [name] = mention.names;
  if (
    tokens[mention.to]?.lower !== 'and' ||
    other === undefined ||
    name === undefined ||
    other.kind === 'place'
  )
    return mention;
  const after = tokens[other.to];
  return /^[.,]$/.test(after?.text ?? '.') || /^(?:in|on|at)$/.test(after?.lower ?? '')
    ? nameMention(name, other)
    : mention;
}

/** "Ann Lee and two other sailors said": the one who is named. */
export function firstOfMany(paragraph: NamedParagraph, { from, to }: Mention): Mention | undefined {
  const { tokens, nameAt } = paragraph;
  const other = tokens.slice(Math.max(0, from - 2), to).findIndex(({ lower }) => lower === 'other');
  if (other < 0) return undefined;
  let and = Math.max(0, from - 2) + other - 1;
  if (determiners.has(tokens[and]?.lower ?? '')) and -= 1;
  const name = tokens[and]?.lower === 'and' ? nameAt[and - 1] : undefined;
  return name?.kind === 'person' && mayOpenClause(paragraph, startOfPhrase(paragraph, name.titleFrom))
    ? { ...nameMention(name), to }
    : undefined;
}

/** "He thanked Ann Lee and two other sailors said": behind a verb a name is its object. */
function mayOpenClause({ tokens }: NamedParagraph, start: number): boolean {
  const before = tokens[start - 1];
  if (before?.kind !== 'word' || before.sentence !== tokens[start]?.sentence || before.capital) return true;
  return [conjunctions, tyingPrepositions, adverbs].some((words) => words.has(before.lower));
}
