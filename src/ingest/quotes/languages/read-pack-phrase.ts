import type { Mention } from '../names/mention.ts';
import { nameMention, pronounMention } from '../names/mention.ts';
import type { Name } from '../names/name.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { LanguageData } from './language-data.ts';

const farthest = 60;
const longestPhrase = 14;

/** The noun phrase that begins at `from`: the person it names, or the noun it uses. */
export function phraseFrom(data: LanguageData, paragraph: NamedParagraph, from: number): Mention | undefined {
  const { tokens } = paragraph;
  const first = tokens[from];
  if (first?.kind !== 'word') return undefined;
  if (
    data.pronouns[first.lower] !== undefined &&
    paragraph.nameAt[from] === undefined &&
    !goesOnAsNoun(data, paragraph, from)
  )
    return pronounMention(from);
  const to = endOfPhrase(data, paragraph, from);
  return (
    personIn(data, paragraph, { from, to }) ??
    apposedAt(paragraph, to) ??
    nominalIn(data, paragraph, { from, to }) ??
    nameIn(paragraph, { from, to })
  );
}

/** “diese Frau”: a word that also stands alone goes on with its noun. */
function goesOnAsNoun(data: LanguageData, { tokens }: NamedParagraph, at: number): boolean {
  return data.determiners.has(tokens[at]?.lower ?? '') && data.role.test(tokens[at + 1]?.lower ?? '');
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function endOfPhrase(data: LanguageData, { tokens, nameAt }: NamedParagraph, from: number): number {
  for (let at = from; at < from + longestPhrase; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.sentence !== tokens[from]?.sentence) return at;
    if (nameAt[at] !== undefined) continue;
    if (data.conjunctions.has(token.lower)) return at;
    if (data.prepositions.has(token.lower) && !data.ties.has(token.lower)) return at;
    if (at > from && (data.saying.test(token.lower) || data.auxiliaries.has(token.lower))) return at;
  }
  return from + longestPhrase;
}

/** A full name stands for its bearer wherever it comes in the phrase; one word only without an article before it. */
function personIn(
  data: LanguageData,
  { tokens, names }: NamedParagraph,
  { from, to }: Range,
): Mention | undefined {
  const inside = names.filter((name) => name.titleFrom >= from && name.from < to && name.kind === 'person');
  const full = inside.find(({ words }) => words.length > 1);
  if (full !== undefined) return nameMention(full);
  const short = inside.find(({ titleFrom }) => {
    const before = tokens[titleFrom - 1]?.lower ?? '';
    return titleFrom === from || (!data.determiners.has(before) && !data.ties.has(before));
  });
  return short === undefined ? undefined : nameMention(short);
}

/** “sagte der Sprecher der Polizei, Hans Brand,”: the name behind the comma. */
function apposedAt({ tokens, nameAt }: NamedParagraph, to: number): Mention | undefined {
  const name: Name | undefined = tokens[to]?.text === ',' ? nameAt[to + 1] : undefined;
  if (name?.kind !== 'person' || name.words.length < 2 || name.titleFrom !== to + 1) return undefined;
  return /^[,.:]?$/.test(tokens[name.to]?.text ?? '') ? nameMention(name) : undefined;
}

function nameIn({ names }: NamedParagraph, { from, to }: Range): Mention | undefined {
  const name = names.find(({ titleFrom, to: end }) => titleFrom >= from && end <= to);
  return name === undefined ? undefined : nameMention(name);
}

/** The first noun of the phrase: the one for a role where there is one. */
function nominalIn(data: LanguageData, paragraph: NamedParagraph, { from, to }: Range): Mention | undefined {
  const { tokens } = paragraph;
  let start = from;
  while (start < to && data.determiners.has(tokens[start]?.lower ?? '')) start += 1;
  if (start >= to) return undefined;
  const role = findAt(start, to, (at) => data.role.test(tokens[at]?.lower ?? ''));
  const noun = role ?? (start > from ? findAt(start, to, (at) => isNoun(data, paragraph, at)) : undefined);
  return noun === undefined
    ? undefined
    : { kind: 'nominal', from: start, to: noun + 1, head: noun, names: [] };
}

function isNoun(data: LanguageData, { tokens }: NamedParagraph, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return data.nounsHaveCapitals
    ? token.capital
    : data.adjective === undefined || !data.adjective.test(token.lower);
}

function findAt(from: number, to: number, holds: (at: number) => boolean): number | undefined {
  for (let at = from; at < to; at += 1) if (holds(at)) return at;
  return undefined;
}

/** The first phrase between two token positions that no preposition governs. */
export function packSubject(
  data: LanguageData,
  paragraph: NamedParagraph,
  range: Range,
): Mention | undefined {
  const to = Math.min(range.to, range.from + farthest);
  let at = range.from;
  while (at < to) {
    const token = paragraph.tokens[at];
    const word = token?.lower ?? '';
    if (token?.kind !== 'word') at += 1;
    else if (data.prepositions.has(word) && paragraph.nameAt[at] === undefined)
      at = afterGoverned(data, paragraph, at + 1);
    else {
      const mention = opensPhrase(data, paragraph, at) ? phraseFrom(data, paragraph, at) : undefined;
      if (mention !== undefined && mention.from < to) return mention;
      at += 1;
    }
  }
  return undefined;
}

function opensPhrase(data: LanguageData, { tokens, nameAt }: NamedParagraph, at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  const name = nameAt[at];
  if (name !== undefined) return name.titleFrom === at && name.kind !== 'place';
  return data.pronouns[word] !== undefined || data.role.test(word) || data.determiners.has(word);
}

/** Past the noun that a preposition governs. */
function afterGoverned(data: LanguageData, { tokens, nameAt }: NamedParagraph, from: number): number {
  let at = from;
  while (
    data.determiners.has(tokens[at]?.lower ?? '') ||
    isAdjective(data, tokens[at]?.lower ?? '', tokens[at]?.capital)
  )
    at += 1;
  return Math.max(at + 1, nameAt[at]?.to ?? 0);
}

function isAdjective({ adjective, nounsHaveCapitals }: LanguageData, word: string, capital = false): boolean {
  if (capital) return false;
  return nounsHaveCapitals
    ? /(?:en|er|em|es|e)$/.test(word)
    : adjective?.test(word) === true && word.length > 5;
}
