import type { Passage } from '../passage.ts';

const fewestLines = 12;
/** A menu is a run of short lines; an article has one at most between two paragraphs. */
const shortestMenu = 5;
const fewestShortLines = 0.25;

const longestMenuLine = 80;
const mostMenuWords = 6;
const wordStart = /(?<!\S)[\p{L}\p{N}]/gu;
const sentenceEnd = /[.!?…]["'”’»)\]]{0,3}$/u;

/** Tells a whole page copied as text, menus and all, from an article that somebody copied with care. */
export function isCopiedPage(passages: readonly Passage[]): boolean {
  if (passages.length < fewestLines) return false;
  const menu = passages.map(isMenuLine);
  return longestRun(menu) >= shortestMenu && menu.filter(Boolean).length / menu.length >= fewestShortLines;
}

function isMenuLine({ text }: Passage): boolean {
  return (
    text.length <= longestMenuLine &&
    (text.match(wordStart)?.length ?? 0) <= mostMenuWords &&
    !sentenceEnd.test(text)
  );
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
