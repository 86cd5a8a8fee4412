import { hasWord } from '../../../text/find-word.ts';
import { startsSmall } from '../../../text/letters.ts';
import { isGivenName } from '../../quotes/lists/first-names.ts';
import { auxiliaries } from '../../quotes/lists/function-words.ts';
import { groupWords, organisationWords, placeNameWords } from '../../quotes/lists/organisation-words.ts';
import { speechVerbs } from '../../quotes/lists/speech-verbs.ts';
import { nameParticles, nameSuffixes, roleNouns, titles } from '../../quotes/lists/titles.ts';

/** At least two words, each with a capital: “Mara Holt”, not “Kremlin”. */
const fullName = /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Ll}{1,3} ){0,3}\p{Lu}[\p{L}.’'-]*){1,4}$/u;

/** The full name of a person in words that an attribution takes for one, without an office before it; undefined where they are something else. */
export function readPersonName(words: string, report: string): string | undefined {
  const name = withoutOffice(words.split(' ')).join(' ');
  return fullName.test(name) && !isSomethingElse(name.split(' '), report) ? name : undefined;
}

const onlyName = /^\p{Lu}[\p{L}’'-]{2,}$/u;

/** A person's only name in a report, “Holt”; undefined for words that are an office, a place, many people or a word of the language. */
export function readOnlyName(words: string, report: string): string | undefined {
  const lower = words.toLowerCase();
  const isOther =
    titles.has(lower) ||
    roleNouns.has(lower) ||
    placeNameWords.has(lower) ||
    speechVerbs.has(lower) ||
    isEndOfNoName(words);
  return onlyName.test(words) && !shouted.test(words) && !isOther && !standsSmallIn(report, words)
    ? words
    : undefined;
}

const shouted = /^\p{Lu}{2,}$/u;
/** “Prince Andrew” has no other name. */
const royal = new Set([
  'prince',
  'princess',
  'king',
  'queen',
  'pope',
  'saint',
  'sister',
  'brother',
  'father',
]);
const compoundOffice = /^\p{L}+-\p{Ll}/u;

/** “Mara Holt” of “Director of Public Works Mara Holt”: from behind the office, or from the given name behind it. */
function withoutOffice(words: readonly string[]): readonly string[] {
  const behind = words.findLastIndex(isOfficeWord) + 1;
  const given = words.findIndex((one, index) => index >= behind && hasGivenName(one));
  const start = behind > 0 && given > behind ? given : behind;
  return words.length - start > 1 ? words.slice(start) : words;
}

function hasGivenName(one: string): boolean {
  return one.split('-').some((part) => isGivenName(part.toLowerCase()));
}

function isOfficeWord(one: string): boolean {
  const lower = one.toLowerCase();
  return (
    (titles.has(lower) && !royal.has(lower)) ||
    shouted.test(one) ||
    compoundOffice.test(one) ||
    (startsSmall(one) && !nameParticles.has(lower))
  );
}

/** Ends of names of things: “Harbour Research”, “A Winter Story”. */
const thingWords = new Set(
  `research report reports study studies survey poll polls convention conference summit festival project future matter
  matters story stories case book film show prize award cup league games email newsletter website online`.split(
    /\s+/,
  ),
);

function isSomethingElse(words: readonly string[], report: string): boolean {
  const [first = '', ...others] = words;
  const last = others.at(-1) ?? '';
  return (
    words.some((one) => shouted.test(one) && !nameSuffixes.has(one.toLowerCase())) ||
    isEndOfNoName(last) ||
    words.some((one) => startsSmall(one) && !nameParticles.has(one)) ||
    speechVerbs.has(first.toLowerCase()) ||
    (others.length === 1 && roleNouns.has(first.toLowerCase())) ||
    (!isGivenName(first.toLowerCase()) && words.every((one) => standsSmallIn(report, one)))
  );
}

function isEndOfNoName(last: string): boolean {
  const lower = last.toLowerCase();
  const isAbbreviation = last.endsWith('.') && !nameSuffixes.has(lower) && !/^\p{Lu}\.$/u.test(last);
  return (
    isAbbreviation ||
    last.length === 1 ||
    thingWords.has(lower) ||
    organisationWords.has(lower) ||
    groupWords.has(lower) ||
    auxiliaries.has(lower) ||
    lower === 'being'
  );
}

/** Whether a report writes a word small as well: it is a word of the language then, and no name. */
function standsSmallIn(report: string, one: string): boolean {
  return hasWord(report, one.toLowerCase());
}
