import { isGivenName } from '../lists/first-names.ts';
import { auxiliaries, prepositions, sentenceOpeners, weekdays } from '../lists/function-words.ts';
import { organisationWords, placeNameWords } from '../lists/organisation-words.ts';
import { speechVerbs } from '../lists/speech-verbs.ts';
import { nameParticles, nameSuffixes, roleNouns, titles } from '../lists/titles.ts';
import type { Capitals } from './capitals.ts';
import { isDisplayLine } from './capitals.ts';
import { genderOf, kindOf } from './classify-name.ts';
import type { Name } from './name.ts';
import { startOfName } from './start-of-name.ts';
import type { Token } from './tokenize.ts';

/** The names in the tokens of one paragraph, left to right. */
export function findNames(tokens: readonly Token[], capitals: Capitals): readonly Name[] {
  const display = isDisplayLine(tokens);
  const isCommon = (token: Token): boolean => isCommonWord(token, capitals, display);
  const words = { isCommon, ...capitals };
  const names: Name[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!startsName(tokens, at, words)) {
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
function isCommonWord({ lower }: Token, { small, proper }: Capitals, display: boolean): boolean {
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
  { isCommon, small, proper, surnames }: Capitals & { readonly isCommon: IsCommon },
): boolean {
  const token = tokens[at];
  if (token?.capital === true && surnames.has(token.lower) && saysSomething(tokens[at + 1])) return true;
  if (token === undefined || !isNameWord(token) || isCommon(token)) return false;
  if (token.text.length === 1 && tokens[at + 1]?.text === ':') return false;
  if (!opensSentence(tokens, at)) return true;
  if (opensNoName(tokens, at) || isFrontedParticiple(token, proper) || isVerbInFront(tokens, at))
    return false;
  if (titles.has(token.lower) && links(tokens, at, at + 1)) return true;
  const next = tokens[at + 1];
  if (next === undefined || isNameWord(next) || proper.has(token.lower) || !opensSentence(tokens, at))
    return true;
  if (roleNouns.has(token.lower) || roleNouns.has(token.lower.replace(/s$/, ''))) return false;
  const verbFollows = next.kind !== 'word' || speechVerbs.has(next.lower) || auxiliaries.has(next.lower);
  return (
    !small.has(token.lower) &&
    (verbFollows || isGivenName(token.lower)) &&
    !/(?:ing|ly|ed)$/.test(token.lower)
  );
}

/** "Continued Moss: “…”": the verb before its speaker, with a capital because it opens the sentence. */
function isVerbInFront(tokens: readonly Token[], at: number): boolean {
  const [{ lower, sentence } = { lower: '', sentence: -1 }, before, next] = [
    tokens[at],
    tokens[at - 1],
    tokens[at + 1],
  ];
  const isVerb = speechVerbs.get(lower)?.inverts === true && /(?:ed|said|wrote)$/.test(lower);
  return isVerb && before?.sentence !== sentence && isNameWord(next);
}

/** "May said": behind a surname of the report, however common a word it is. */
function saysSomething(next: Token | undefined): boolean {
  const verb = next?.kind === 'word' && !next.capital ? speechVerbs.get(next.lower) : undefined;
  return (
    verb !== undefined &&
    verb.weight >= 0.9 &&
    /(?:ed|said|told|wrote|says|tells|writes)$/.test(next?.lower ?? '')
  );
}

/** "Will Moss said", and not "Will Moss go?": a given name that is a small word too. */
function opensNoName(tokens: readonly Token[], at: number): boolean {
  const { lower = '', sentence } = tokens[at] ?? {};
  if (!sentenceOpeners.has(lower)) return false;
  if (!isGivenName(lower) || !isNameWord(tokens[at + 1])) return true;
  let end = at + 1;
  while (tokens[end]?.sentence === sentence) end += 1;
  return tokens[end - 1]?.text === '?';
}

/** "Describing Ann Moss as “the best,” …": a verb that opens its sentence. */
function isFrontedParticiple({ lower }: Token, proper: Capitals['proper']): boolean {
  return lower.endsWith('ing') && speechVerbs.has(lower) && !proper.has(lower);
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
    if (isNameWord(next) || isDayAsSurname(tokens, to)) to += 1;
    else if (particlesFrom(tokens, to) > 0) to += particlesFrom(tokens, to) + 1;
    else if (isNickname(tokens, to)) to += 1;
    else if (next.text === ',' && nameSuffixes.has(tokens[to + 1]?.lower ?? '')) to += 2;
    else if (links(tokens, from, to)) to += tokens[to + 1]?.text === 'the' ? 3 : 2;
    else return to;
  }
}

/** "Theresa May said", and not "she told Ann May 5": a month behind a given name, with no day behind it. */
function isDayAsSurname(tokens: readonly Token[], at: number): boolean {
  const [given, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isMonth =
    token?.kind === 'word' && token.capital && /^(?:may|march|april|june|august)$/.test(token.lower);
  return isMonth && given?.kind === 'word' && isGivenName(given.lower) && !/^\d/.test(next?.text ?? '');
}

/** How many particles ("van der") stand here before a further name word. */
function particlesFrom(tokens: readonly Token[], at: number): number {
  const run = tokens
    .slice(at, at + 4)
    .findIndex(({ kind, lower }) => kind !== 'word' || !nameParticles.has(lower));
  return run > 0 && isNameWord(tokens[at + run]) ? run : 0;
}

/** "R-Ostend" behind a comma is a party and a seat. */
const noName = /^(?:I(?:['’]|$)|[DRI]-\p{Lu})/u;

function isNameWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && !weekdays.has(token.lower) && !noName.test(token.text);
}

function isNickname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'quote' &&
    token.end - token.start < 20 &&
    !/[,.?!]/.test(token.text) &&
    isNameWord(tokens[at + 1]) &&
    (tokens[at - 1]?.lower.length ?? 0) > 1 &&
    isGivenName(tokens[at - 1]?.lower ?? '')
  );
}

/** "Department of State", "Secretary of Defense", "Center for Open Water". */
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
        (after?.lower === 'state' || !placeNameWords.has(after?.lower ?? '')))
    );
  return link === 'for' && tokens.slice(from, to).some(({ lower }) => organisationWords.has(lower));
}

/** "daughter Carol", "a driver named Carol", "her daughter, Carol, did": the noun that the name explains; in "his wife, Carl said" it is another’s. */
function nounsBefore(tokens: readonly Token[], from: number, to: number): Parameters<typeof genderOf>[2] {
  const tie = tokens[from - 1]?.lower ?? '';
  const noun = tokens[from - 2]?.lower;
  if (tie === ',') return /^[,.]$/.test(tokens[to]?.text ?? '') ? { apposed: noun } : {};
  return { before: /^(?:named|called)$/.test(tie) ? noun : tie };
}

function nameOf(tokens: readonly Token[], from: number, to: number): Name | undefined {
  const start = startOfName(tokens, from, to);
  const inside = tokens.slice(start, to).filter((token) => token.kind === 'word');
  const words = inside.map(({ text }) => text);
  const title = tokens.slice(from, start).map(({ lower }) => lower);
  if (words.length === 0) return undefined;
  const kind = kindOf(tokens, start, { inside, title });
  const gender = kind === 'person' ? genderOf(words, title, nounsBefore(tokens, from, to)) : undefined;
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
