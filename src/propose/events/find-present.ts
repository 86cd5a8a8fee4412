import { isFiniteVerb } from '../../ingest/quotes/lists/common-verbs.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  modals,
  prepositions,
  weekdays,
} from '../../ingest/quotes/lists/function-words.ts';
import { startsWithCapital } from '../../text/letters.ts';
import type { Stretch } from '../../text/stretch.ts';
import type { PersonNamed } from '../values/read-people.ts';
import { groupNamed, type NamedGroup, withoutTitles } from './named-group.ts';

/**
 * Whom a sentence puts at the occasion that its words place it at: whose verb they stand with (“Holt said at the talks”),
 * who is the subject behind them (“At the talks, Holt laughed”), who is tied to them (“talks with Holt”, “Holt’s speech”).
 * Somebody who only speaks of it (“what was agreed at the talks, Holt suggested”) is not.
 */
export function findPresent(words: string, place: Stretch, named: readonly PersonNamed[]): readonly string[] {
  const present = groupNamed(words, named).filter(
    (group) => isBefore(words, place, group) || isBehind(words, place, group) || isTied(words, place, group),
  );
  return [...new Set(present.flatMap(({ ids }) => ids))];
}

/** Who has no preposition before the name does what the sentence tells. */
function isSubject(words: string, { start }: NamedGroup): boolean {
  const last = /(\p{L}+) $/u.exec(withoutTitles(words.slice(0, start)))?.[1];
  return last === undefined || !governing.has(last.toLowerCase());
}

const governing = new Set(
  [...prepositions].filter((word) => !/^(?:after|before|since|until|than|like)$/.test(word)),
);

const apposition = /^, [^,“”"]{2,60},(?= )/;
/** “Told the evening news in an interview”. */
const audience = /(?<=^ told )(?:the|an?|his|her|their) (?=\S+(?: \S+)? $)/;
const mostPlainWords = 3;

/** “Holt said on Monday at the talks”: between name and place stands a verb with what goes with it, and no other noun. */
function isBefore(words: string, place: Stretch, group: NamedGroup): boolean {
  if (group.end > place.start || !isSubject(words, group)) return false;
  const gap = words.slice(group.end, place.start).replace(apposition, '').replace(audience, '');
  if (/^\S|[,;:.()“”"’']/.test(gap)) return false;
  const told = wordsOf(gap).filter((word) => !isOfDay(word));
  const plain = told.filter((word) => !startsWithCapital(word));
  const other = told.findLastIndex(startsWithCapital);
  // “Berg said Holt laughed at the talks”: the verb there is the other's.
  if (other >= 0 && (other < told.length - 1 || isOfVerb(words, place))) return false;
  return plain.length <= mostPlainWords && !plain.some((word) => breaksOff.has(word));
}

function isOfDay(word: string): boolean {
  return word === 'on' || /^\d/.test(word) || weekdays.has(word.toLowerCase());
}

/** “Visited”, “told reporters”. */
function isOfVerb(words: string, place: Stretch): boolean {
  return !prepositions.has((wordsOf(words.slice(place.start, place.end))[0] ?? '').toLowerCase());
}

const breaksOff = new Set([...determiners, ...conjunctions, ...prepositions, ...modals]);

const fronted =
  /^[\s“"'‘]*(?:(?:[Ss]peaking|[Aa]ppearing|[Aa]nswering|[Ww]riting|[Aa]sked|[Ll]ater|[Ll]ate|[Ee]arlier|[Oo]n \S+),? )*$/;

/** “At the talks, behind closed doors, Holt laughed”: the first subject behind the words that open a sentence. */
function isBehind(words: string, place: Stretch, group: NamedGroup): boolean {
  if (group.start < place.end || !fronted.test(words.slice(0, place.start)) || !isSubject(words, group))
    return false;
  const between = withoutTitles(words.slice(place.end, group.start));
  if (/[“”";:]/.test(between) || /^(?:[’']s|,|\.)/.test(words.slice(group.end))) return false;
  const told = wordsOf(between);
  if (told.some((word) => auxiliaries.has(word))) return false;
  const acts = told.some((word, at) => isFiniteVerb(word, told[at - 1] ?? ''));
  return !acts || (between.endsWith(', ') && !isTrailing(words.slice(group.end)));
}

/** “…, Holt suggested.”: who says what stands before. */
function isTrailing(after: string): boolean {
  return wordsOf(after).filter((word) => !isOfDay(word)).length <= 1;
}

const tied =
  /^(?: (?:here|there))?(?: (?:in|at|on) [^,.;:“”"]{2,40}?)?(?: \p{L}+)? (?:with|between|by) (?:(?:his|her|their|the|US|U\.S\.)[^,.;:“”"]{2,40}, )?$/u;

/** “Talks in Alaska with Holt”, “a visit by Holt”, “during Holt’s visit”. */
function isTied(words: string, place: Stretch, group: NamedGroup): boolean {
  if (group.start >= place.end) return tied.test(withoutTitles(words.slice(place.end, group.start)));
  return group.start > place.start && /^[’']s? (?:\S+ ){0,3}\S+$/.test(words.slice(group.end, place.end));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
}
