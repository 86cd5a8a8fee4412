import { femaleNames, maleNames } from './first-names.ts';
import { auxiliaries, prepositions, sentenceOpeners, weekdays } from './function-words.ts';
import { groupWords, organisationWords, placeWords } from './organisation-words.ts';
import { speechVerbs } from './speech-verbs.ts';
import { femaleTitles, maleTitles, nameParticles, nameSuffixes, titles } from './titles.ts';
import type { Token } from './tokenize.ts';

export type Gender = 'male' | 'female';
export type NameKind = 'person' | 'organisation' | 'place';

/** A capitalised name in a paragraph: `from` and `to` are token positions, `to` exclusive. */
export interface Name {
  readonly from: number;
  readonly to: number;
  /** Where its title begins; `from` when it has none. */
  readonly titleFrom: number;
  readonly words: readonly string[];
  readonly kind: NameKind;
  readonly gender?: Gender;
  /** The capitalised words before it that are no part of the name: "Senate Majority Leader". */
  readonly title: readonly string[];
}

/** How a report writes its words: which it also writes small, and which with a capital inside a sentence. */
export interface Vocabulary {
  readonly small: ReadonlySet<string>;
  readonly proper: ReadonlySet<string>;
}

/** Reads the vocabulary off a report's tokens; lines in title case or capitals tell nothing. */
export function readVocabulary(paragraphs: readonly (readonly Token[])[]): Vocabulary {
  const running = paragraphs.filter((tokens) => !isDisplayLine(tokens));
  const words = running.flatMap((tokens) =>
    tokens
      .filter(({ kind }) => kind === 'word')
      .map((token, at, all) => ({ token, first: all[at - 1]?.sentence !== token.sentence })),
  );
  return {
    small: new Set(words.filter(({ token }) => !token.capital).map(({ token }) => token.lower)),
    proper: new Set(
      words.filter(({ token, first }) => token.capital && !first).map(({ token }) => token.lower),
    ),
  };
}

/** A headline in title case or capitals, where a capital says nothing. */
export function isDisplayLine(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return words.length > 2 && words.filter(({ capital }) => capital).length > 0.75 * words.length;
}

/** The names in the tokens of one paragraph, left to right. */
export function findNames(tokens: readonly Token[], vocabulary: Vocabulary): readonly Name[] {
  const display = isDisplayLine(tokens);
  const isCommon = (token: Token): boolean => isCommonWord(token, vocabulary, display);
  const names: Name[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!startsName(tokens, at, isCommon, vocabulary)) {
      at += 1;
      continue;
    }
    const to = endOfRun(tokens, at, isCommon);
    const name = nameOf(tokens, at, to);
    if (name !== undefined) names.push(name);
    at = to;
  }
  return names;
}

type IsCommon = (token: Token) => boolean;

/** In a display line a word is common when the report elsewhere writes it small, or when it is a verb of saying or a function word. */
function isCommonWord({ lower }: Token, { small, proper }: Vocabulary, display: boolean): boolean {
  if (!display) return false;
  return (
    sentenceOpeners.has(lower) ||
    prepositions.has(lower) ||
    (small.has(lower) && !proper.has(lower)) ||
    (speechVerbs.has(lower) && /(?:s|ed|ing|said)$/.test(lower) && !proper.has(lower))
  );
}

function startsName(
  tokens: readonly Token[],
  at: number,
  isCommon: IsCommon,
  { small, proper }: Vocabulary,
): boolean {
  const token = tokens[at];
  if (token === undefined || !isNameWord(token) || isCommon(token)) return false;
  if (!opensSentence(tokens, at)) return true;
  if (sentenceOpeners.has(token.lower)) return false;
  const next = tokens[at + 1];
  if (next === undefined || isNameWord(next) || proper.has(token.lower) || !opensSentence(tokens, at))
    return true;
  const verbFollows = next.kind !== 'word' || speechVerbs.has(next.lower) || auxiliaries.has(next.lower);
  return !small.has(token.lower) && (verbFollows || knownFirst(token)) && !/(?:ing|ly|ed)$/.test(token.lower);
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    before.sentence !== tokens[at]?.sentence ||
    /^[-–—•*:]$/.test(before.text) ||
    sentenceOpeners.has(tokens[at]?.lower ?? '')
  );
}

const orgLink = new Set(['of', 'for', 'and', '&', 'the', 'on']);

function endOfRun(tokens: readonly Token[], from: number, isCommon: IsCommon): number {
  let to = from + 1;
  for (;;) {
    const next = tokens[to];
    if (next === undefined || next.sentence !== tokens[from]?.sentence) return to;
    if (isNameWord(next) && isCommon(next)) return to;
    if (isNameWord(next)) to += 1;
    else if (nameParticles.has(next.lower) && next.kind === 'word' && isNameWord(tokens[to + 1])) to += 2;
    else if (isNickname(tokens, to)) to += 1;
    else if (next.text === ',' && nameSuffixes.has(tokens[to + 1]?.lower ?? '')) to += 2;
    else if (links(tokens, from, to)) to += tokens[to + 1]?.text === 'the' ? 3 : 2;
    else return to;
  }
}

function isNameWord(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && token.capital && !weekdays.has(token.lower) && !/^I(?:'|’|$)/.test(token.text)
  );
}

function isNickname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'quote' &&
    token.end - token.start < 20 &&
    !/[,.?!]/.test(token.text) &&
    isNameWord(tokens[at + 1]) &&
    (tokens[at - 1]?.lower.length ?? 0) > 1 &&
    knownFirst(tokens[at - 1])
  );
}

function knownFirst(token: Token | undefined): boolean {
  return token !== undefined && (maleNames.has(token.lower) || femaleNames.has(token.lower));
}

/** "Department of State", "Secretary of Defense", "Center for American Progress". */
function links(tokens: readonly Token[], from: number, to: number): boolean {
  const link = tokens[to]?.lower ?? '';
  if (!orgLink.has(link)) return false;
  const after = tokens[to + 1]?.text === 'the' ? tokens[to + 2] : tokens[to + 1];
  if (!isNameWord(after)) return false;
  const head = tokens[to - 1]?.lower ?? '';
  if (link === 'of')
    return (
      organisationWords.has(head) ||
      (titles.has(head) &&
        head !== 'president' &&
        (after?.lower === 'state' || !placeWords.has(after?.lower ?? '')))
    );
  return link === 'for' && tokens.slice(from, to).some(({ lower }) => organisationWords.has(lower));
}

function nameOf(tokens: readonly Token[], from: number, to: number): Name | undefined {
  const start = skipTrade(tokens, skipTitle(tokens, from, to), to);
  const inside = tokens.slice(start, to).filter((token) => token.kind === 'word');
  const words = inside.map(({ text }) => text);
  const title = tokens.slice(from, start).map(({ lower }) => lower);
  if (words.length === 0) return undefined;
  const kind = kindOf(tokens, start, inside, title);
  const gender = kind === 'person' ? genderOf(words, title, tokens[start - 1]?.lower) : undefined;
  return {
    from: start,
    to,
    titleFrom: from,
    words,
    kind,
    title,
    ...(gender === undefined ? {} : { gender }),
  };
}

/** Past the last title that still has a name after it. */
function skipTitle(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  for (let at = from; at < to - 1; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    const next = tokens[at + 1]?.lower ?? '';
    if (titles.has(lower) && !organisationWords.has(next) && next !== 'of') start = at + 1;
    if (titles.has(lower) && next === 'of' && titledName(tokens, at, to))
      start = titledName(tokens, at, to) ?? start;
  }
  while (start < to - 1 && sentenceOpeners.has(tokens[start]?.lower ?? '')) start += 1;
  return start;
}

/** "Filmmaker Jack Moss": a trade before a known given name is no part of the name; "Pope Leo" is one with it. */
function skipTrade(tokens: readonly Token[], start: number, to: number): number {
  if (
    to - start === 1 &&
    namedByTitle.has(tokens[start - 1]?.lower ?? '') &&
    tokens[start - 1]?.capital === true
  )
    return start - 1;
  if (to - start < 3 || knownFirst(tokens[start])) return start;
  const given = firstGiven(tokens, start + 1, to - 1);
  return given !== undefined &&
    tokens.slice(start, given).every(({ lower }) => !organisationWords.has(lower) && lower.length > 2)
    ? given
    : start;
}

function firstGiven(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + 8); at += 1) {
    const token = tokens[at];
    if (token !== undefined && token.lower.length > 2 && knownFirst(token)) return at;
  }
  return undefined;
}

const namedByTitle = new Set(['pope', 'king', 'queen', 'prince', 'princess', 'saint', 'sultan', 'emir']);

/** "Secretary of State John Smith": the name begins after the office. */
function titledName(tokens: readonly Token[], at: number, to: number): number | undefined {
  return firstGiven(tokens, at + 3, to) ?? (to - at === 5 ? at + 3 : undefined);
}

function kindOf(
  tokens: readonly Token[],
  start: number,
  inside: readonly Token[],
  title: readonly string[],
): NameKind {
  const last = inside.at(-1);
  const first = inside[0];
  if (first === undefined || last === undefined) return 'person';
  if (title.some((word) => titles.has(word)) && inside.length < 4) return 'person';
  if (knownFirst(first) && inside.length > 1 && !organisationWords.has(last.lower)) return 'person';
  if (inside.some(({ lower }) => organisationWords.has(lower))) return 'organisation';
  if (inside.every(({ text }) => /^[\p{Lu}\d&-]{2,6}$/u.test(text)) && inside.length < 3)
    return 'organisation';
  if (inside.every(({ lower }) => placeWords.has(lower))) return 'place';
  if (groupWords.has(last.lower)) return 'organisation';
  const before = tokens[start - 1]?.lower;
  if (before === 'the') return 'organisation';
  if (inside.length === 1 && (before === 'in' || before === 'at') && prepositions.has(before)) return 'place';
  return 'person';
}

function genderOf(words: readonly string[], title: readonly string[], before = ''): Gender | undefined {
  const nearby = [...title, before];
  if (nearby.some((word) => maleTitles.has(word))) return 'male';
  if (nearby.some((word) => femaleTitles.has(word))) return 'female';
  const given = words.length > 1 ? words.slice(0, -1).map((word) => word.toLowerCase()) : [];
  const known = given.find((word) => maleNames.has(word) || femaleNames.has(word));
  if (known === undefined) return undefined;
  return maleNames.has(known) ? 'male' : 'female';
}
