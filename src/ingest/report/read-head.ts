import { startsSmall } from '../../text/letters.ts';
import { endsSentence, endsWithSign } from '../../text/marks/ends-with-sign.ts';
import { countWords, fewestWordsOfProse } from '../../text/split-words.ts';
import type { BoilerplateRule } from '../boilerplate/boilerplate-rule.ts';
import { findBoilerplateRule } from '../boilerplate/boilerplate-rules.ts';
import { readStamps } from '../dates/read-stamps.ts';
import { isHeadlineOf } from '../dump/is-headline-of.ts';
import type { Passage } from '../passages/passage.ts';
import { headRules } from './head-rules.ts';
import { namesSpeech } from './is-record-headline.ts';
import { isMediaName } from './media-words.ts';
import { readByline } from './read-byline.ts';
import { withoutMarksAround } from './without-marks-around.ts';

/** What a line above the text is. */
export interface HeadLine {
  readonly passage: Passage;
  readonly is: 'headline' | 'deck' | 'credit' | 'outlet' | 'other';
  /** By which rule it is none of the report’s words. */
  readonly rule: BoilerplateRule | undefined;
}

const mostLines = 20;
const fewestWordsOfParagraph = 26;
const mostWordsOfHeadline = 25;
const fewestWordsOfDeck = 5;

/** Reads the lines above a report down to its first paragraph, each with what it is. Empty where the text begins at once. */
export function readHead(lines: readonly Passage[]): readonly HeadLine[] {
  const end = lines.slice(0, mostLines).findIndex((_, index) => isProse(lines, index));
  if (end <= 0) return [];
  const head = lines.slice(0, end).map((passage) => ({ passage, rule: ruleOf(passage.text) }));
  const at = findHeadline(head);
  return head.map((line, index) => ({ ...line, is: kindOf(head, index, at) }));
}

interface Judged {
  readonly passage: Passage;
  readonly rule: BoilerplateRule | undefined;
}

function ruleOf(text: string): BoilerplateRule | undefined {
  return headRules.find(({ matches }) => matches.test(text)) ?? findBoilerplateRule(text);
}

/** The rules are asked last: most lines are told by their length. */
function isProse(lines: readonly Passage[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  return isSentenceOrSpeech(text) && ruleOf(text) === undefined && !isAboveCredit(lines, index);
}

function isSentenceOrSpeech(text: string): boolean {
  const words = countWords(text);
  return (
    words >= fewestWordsOfParagraph ||
    (words >= fewestWordsOfProse && endsSentence(text)) ||
    /^["“«„—–-]\s?\p{Lu}.*[.!?]/u.test(text)
  );
}

/** A headline may be a sentence: a credit under it tells. */
function isAboveCredit(lines: readonly Passage[], index: number): boolean {
  const next = lines[index + 1];
  if (index >= 3 || next === undefined || countWords(lines[index]?.text ?? '') > mostWordsOfHeadline)
    return false;
  return isCredit({ passage: next, rule: ruleOf(next.text) });
}

function isCredit(line: Judged | undefined): boolean {
  return (
    line !== undefined &&
    (line.rule?.means === 'byline' ||
      line.rule?.means === 'date' ||
      line.rule?.name === 'drawn line' ||
      line.rule?.name === 'reading time')
  );
}

function findHeadline(head: readonly Judged[]): number {
  const words = head.map(({ passage, rule }) => (rule === undefined ? countWords(passage.text) : 0));
  const underlined = head.findIndex(
    (line, index) => line.rule?.name === 'drawn line' && (words[index - 1] ?? 0) >= 2,
  );
  if (underlined > 0) return underlined - 1;
  const marked = head.findIndex(({ passage }) => /^# \S/.test(passage.text));
  if (marked !== -1) return marked;
  const fits = head.map(({ passage: { text } }, index) => {
    const count = words[index] ?? 0;
    const isSigned =
      endsWithSign(text, ',;:…、；：') || (endsWithSign(text, '.。') && !isCredit(head[index + 1]));
    return (
      count >= 2 &&
      count <= mostWordsOfHeadline &&
      !isSigned &&
      !isSection(text, count) &&
      !(index > 0 && isSignedFor(text)) &&
      !isStamp({ text, start: 0 })
    );
  });
  const first = [4, 3, 2].map((fewest) =>
    fits.findIndex((fit, index) => fit && (words[index] ?? 0) >= fewest),
  );
  const at = first.find((index) => index !== -1) ?? -1;
  const next = head[at + 1];
  const repeats =
    next !== undefined &&
    next.rule === undefined &&
    isHeadlineOf(next.passage.text, head[at]?.passage.text ?? '');
  return repeats ? at + 1 : at;
}

/** “Ann Moss, Harbour Gazette”: an author and the outlet are no headline, however short the line above them. */
function isSignedFor(text: string): boolean {
  const byline = readByline({ text, start: 0 }, true);
  return byline?.outlet !== undefined && byline.authors.length > 0;
}

/** “WORLD NEWS”, “Harbour Gazette”: what stands over all reports of a page. */
function isSection(text: string, words: number): boolean {
  const isInCapitals = text === text.toUpperCase() && text !== text.toLowerCase();
  return words <= 3 && (isInCapitals || isMediaName(text));
}

const mostWordsOfStamp = 10;
const fewestWordsBeside = 3;
const ofStamp =
  /^(?:on|at|in|by|of|the|um|am|à|le|de|del|el|la|в|о|у|um|uhr|updated?|published|posted|modified|last|first|date)$/iu;

/** A line that is little more than a day. */
function isStamp(line: Passage): boolean {
  if (countWords(line.text) > mostWordsOfStamp || endsSentence(line.text)) return false;
  const { day, withoutYear } = readStamps([line], undefined);
  const words = day?.words ?? withoutYear?.words;
  return words !== undefined && !tellsMore(line.text, words.text);
}

/** “Bridge closed after May 6 deal”: small words beside the day say more than when. */
function tellsMore(text: string, day: string): boolean {
  const beside = text
    .replace(day, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}{2}/u.test(word));
  const small = beside.filter((word) => startsSmall(word) && !ofStamp.test(word.replace(/\P{L}+/gu, '')));
  return beside.length >= fewestWordsBeside && (small.length >= 2 || namesSpeech(text));
}

function kindOf(head: readonly Judged[], index: number, at: number): HeadLine['is'] {
  const { passage, rule } = head[index] ?? {};
  if (passage === undefined) return 'other';
  if (index === at) return 'headline';
  if (rule !== undefined) return rule.means === 'address' ? 'outlet' : 'credit';
  if (isStamp(passage) || readByline(passage, at !== -1 && index > at) !== undefined) return 'credit';
  if (isMediaName(withoutMarksAround(passage).text)) return 'outlet';
  const isUnder = at !== -1 && head.slice(at + 1, index).every((line) => line.rule !== undefined);
  const isLong = countWords(passage.text) >= fewestWordsOfDeck && !passage.text.endsWith(':');
  return isUnder && index > at && isLong ? 'deck' : 'other';
}
