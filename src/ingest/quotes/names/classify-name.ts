import { isGivenName, maleNames } from '../lists/first-names.ts';
import { groupWords, organisationWords, placeNameWords, placeNouns } from '../lists/organisation-words.ts';
import { femaleNouns, maleNouns, titles } from '../lists/titles.ts';
import type { Gender, NameKind } from './name.ts';
import type { Token } from './tokenize.ts';

/** Whether a name is a person's, an organisation's or a place's: by its words, its title and the word before it. */
export function kindOf(
  tokens: readonly Token[],
  start: number,
  { inside, title }: { readonly inside: readonly Token[]; readonly title: readonly string[] },
): NameKind {
  const last = inside.at(-1);
  const first = inside[0];
  if (first === undefined || last === undefined) return 'person';
  if (title.some((word) => titles.has(word)) && inside.length < 4) return 'person';
  if (isGivenName(first.lower) && inside.length > 1 && !organisationWords.has(last.lower)) return 'person';
  if (inside.some(({ lower }) => organisationWords.has(lower))) return 'organisation';
  if (inside.every(({ text }) => /^[\p{Lu}\d&-]{2,6}$/u.test(text)) && inside.length < 3)
    return 'organisation';
  if (inside.every(({ lower }) => placeNameWords.has(lower))) return 'place';
  if (inside.length > 1 && placeNouns.has(last.lower)) return 'place';
  if (inside.length === 2 && /^(?:san|santa|los|las|fort|mount|saint|sankt|port)$/.test(first.lower))
    return 'place';
  if (inside.length === 1 && /^\p{Lu}\p{Ll}{2,}\.$/u.test(last.text)) return 'place';
  if (groupWords.has(last.lower)) return 'organisation';
  const before = tokens[start - 1]?.lower;
  if (before === 'the') return 'organisation';
  if (inside.length === 1 && (before === 'in' || before === 'at')) return 'place';
  return 'person';
}

/** "fisherman", and not "man", "woman" or "human": an office that a woman may hold. */
const ofMen = /(?<!^|^hu|^ger|^nor|o)man$/;

/** The nouns that may tell who a name is. */
interface NounsBefore {
  /** "daughter Carol": the noun right before the name. */
  readonly before?: string | undefined;
  /** "her daughter, Carol, …": behind a comma it tells less than a given name. */
  readonly apposed?: string | undefined;
}

/** The gender a title, the word before the name or a given name tells; a given name goes before "chairman". */
export function genderOf(
  words: readonly string[],
  title: readonly string[],
  { before = '', apposed = '' }: NounsBefore = {},
): Gender | undefined {
  const nearby = [...title, before];
  return (
    genderOfNouns(nearby.filter((word) => !ofMen.test(word))) ??
    genderOfGiven(words) ??
    genderOfNouns([...nearby, apposed])
  );
}

function genderOfNouns(nouns: readonly string[]): Gender | undefined {
  if (nouns.some((word) => maleNouns.has(word) || ofMen.test(word))) return 'male';
  return nouns.some((word) => femaleNouns.has(word) || word.endsWith('woman')) ? 'female' : undefined;
}

function genderOfGiven(words: readonly string[]): Gender | undefined {
  const given = words.length > 1 ? words.slice(0, -1).flatMap(givenParts) : [];
  const known = given.find(isGivenName);
  if (known === undefined) return undefined;
  return maleNames.has(known) ? 'male' : 'female';
}

/** "KellyAnne" and "Mary-Ann" are known by their first part too. */
function givenParts(word: string): readonly string[] {
  const parts = word.split(/(?<=\p{Ll})(?=\p{Lu})|-/u);
  return [word, ...(parts.length > 1 ? parts : [])].map((part) => part.toLowerCase());
}
