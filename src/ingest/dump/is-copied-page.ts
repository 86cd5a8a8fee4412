import { endsSentence } from '../../text/marks/ends-with-sign.ts';
import { countWords } from '../../text/split-words.ts';
import { findBoilerplateRule } from '../boilerplate/boilerplate-rules.ts';
import { findEndingRule } from '../boilerplate/ending-rules.ts';
import type { Passage } from '../passages/passage.ts';

const fewestLines = 12;
/** A menu is a run of short lines; an article has one at most between two paragraphs. */
const shortestMenu = 5;
const fewestShortLines = 0.25;

/** A report copied with care keeps a byline, a date, a button. */
const fewestFurniture = 4;

const longestMenuLine = 80;
const mostMenuWords = 6;

/** Tells a whole page copied as text, menus and all, from an article that somebody copied with care. */
export function isCopiedPage(passages: readonly Passage[]): boolean {
  if (passages.length < fewestLines) return false;
  const menu = passages.map(isMenuLine);
  const hasMenu =
    longestRun(menu) >= shortestMenu && menu.filter(Boolean).length / menu.length >= fewestShortLines;
  return hasMenu || hasFurniture(passages);
}

/** Menus may be copied on one line; dates, credits and buttons give the page away all the same. */
function hasFurniture(passages: readonly Passage[]): boolean {
  const furniture = new Set(passages.map(({ text }) => text).filter(isFurniture)).size;
  const unfinished = passages.filter(({ text }) => !endsSentence(text)).length;
  return furniture >= fewestFurniture && unfinished / passages.length >= fewestShortLines;
}

function isFurniture(text: string): boolean {
  return findBoilerplateRule(text) !== undefined || findEndingRule(text) !== undefined;
}

function isMenuLine({ text }: Passage): boolean {
  return text.length <= longestMenuLine && countWords(text) <= mostMenuWords && !endsSentence(text);
}

function longestRun(flags: readonly boolean[]): number {
  let longest = 0;
  let run = 0;
  for (const flag of flags) {
    run = flag ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
