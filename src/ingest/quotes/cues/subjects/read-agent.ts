import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  standsForNoun,
  subjectPronouns,
  weekdays,
} from '../../lists/function-words.ts';
import { placeNameWords } from '../../lists/organisation-words.ts';
import { roleNouns } from '../../lists/titles.ts';
import type { Mention } from '../../names/mention.ts';
import { nameMention, pronounMention } from '../../names/mention.ts';
import type { NamedParagraph } from '../../names/named-paragraph.ts';
import { isPossessive } from '../../names/tokenize.ts';
import { calledBehind } from './apposed-name.ts';
import { withPartnerAfter } from './with-partner.ts';

const endsPhrase = new Set([...prepositions, ...conjunctions, ...auxiliaries, ...weekdays]);

/** The noun phrase that begins at `from`: "said X", "said the foreign minister, X", "according to X". */
export function readAgent(paragraph: NamedParagraph, from: number): Mention | undefined {
  const { tokens } = paragraph;
  const first = tokens[from];
  if (first?.kind !== 'word') return undefined;
  if (subjectPronouns.has(first.lower)) return pronounMention(from);
  const sentence = first.sentence;
  for (let at = from; at < from + 14; at += 1) {
    const token = tokens[at];
    const name = paragraph.nameAt[at];
    if (name !== undefined && !isPossessive(tokens[name.to]) && !isModifier(paragraph, from, name.to))
      return withPartnerAfter(paragraph, nameMention(name));
    if (name !== undefined) {
      at = name.to - 1;
      continue;
    }
    const ends =
      token === undefined ||
      token.sentence !== sentence ||
      token.kind === 'quote' ||
      (token.kind === 'sign' && !isPossessive(token));
    if (
      ends ||
      isReducedClause(paragraph, from, at) ||
      (at > from && (endsPhrase.has(token.lower) || adverbs.has(token.lower)))
    )
      return nominalOrName(paragraph, from, at);
  }
  return undefined;
}

/** "a source involved in the talks", "a man calling himself": the noun is complete before the participle. */
function isReducedClause(paragraph: NamedParagraph, from: number, at: number): boolean {
  const { tokens } = paragraph;
  const word = tokens[at]?.lower ?? '';
  if (at < from + 2) return false;
  if (word === 'familiar' || word === 'close' || calledBehind(paragraph, at) !== undefined) return true;
  if (!/(?:ing|ed)$/.test(word)) return false;
  if (prepositions.has(tokens[at + 1]?.lower ?? '')) return true;
  return /(?:s|er|or|ist|man|woman|ce|official|aide)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "said Lee spokesman Bob Ray": a name right before a role noun only tells whose it is. */
function isModifier({ tokens, nameAt }: NamedParagraph, from: number, after: number): boolean {
  const next = tokens[after];
  if (
    after > from + 1 &&
    determiners.has(tokens[from]?.lower ?? '') &&
    next?.kind === 'word' &&
    !next.capital &&
    !endsPhrase.has(next.lower) &&
    !adverbs.has(next.lower)
  )
    return true;
  for (let at = after; at < after + 4; at += 1) {
    const token = tokens[at];
    const name = nameAt[at];
    if (name !== undefined) return at > after && name.kind === 'person';
    if (token?.kind !== 'word' || endsPhrase.has(token.lower) || adverbs.has(token.lower) || token.capital)
      return false;
    if (roleNouns.has(token.lower)) return true;
  }
  return false;
}

function nominalOrName(paragraph: NamedParagraph, from: number, to: number): Mention | undefined {
  const { tokens } = paragraph;
  const called = calledBehind(paragraph, to);
  if (called !== undefined) return nameMention(called);
  if (
    to === from ||
    (to === from + 1 &&
      ((determiners.has(tokens[from]?.lower ?? '') && !standsForNoun.has(tokens[from]?.lower ?? '')) ||
        prepositions.has(tokens[from]?.lower ?? '')))
  )
    return undefined;
  const apposed =
    tokens[to]?.text === ','
      ? paragraph.nameAt[to + 1]
      : /^(?:of|for|from|at|in|with)$/.test(tokens[to]?.lower ?? '')
        ? apposedAfter(paragraph, to)
        : undefined;
  if (apposed?.kind === 'person') return nameMention(apposed);
  return { kind: 'nominal', from, to, head: to - 1, names: [] };
}

/** "said the mayor of Ostend, Ann Lee". */
function apposedAfter(
  { tokens, nameAt }: NamedParagraph,
  from: number,
): Mention['names'][number] | undefined {
  for (let at = from; at < from + 8; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quote' || /^[.;:]$/.test(token.text)) return undefined;
    if (token.text === ',') {
      const name = nameAt[at + 1];
      const bare =
        name !== undefined &&
        name.words.length > 1 &&
        !name.words.every((word) => placeNameWords.has(word.toLowerCase()));
      return bare ? name : undefined;
    }
  }
  return undefined;
}
