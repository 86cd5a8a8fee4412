import type { Passage } from '../passage.ts';
import { type DumpLine, readLine } from './read-line.ts';

const fewestLines = 12;
/** A menu is a run of short lines; an article has one at most between two paragraphs. */
const shortestMenu = 5;
const fewestShortLines = 0.25;

/** Tells a whole page copied as text, menus and all, from an article that somebody copied with care. */
export function isCopiedPage(passages: readonly Passage[]): boolean {
  if (passages.length < fewestLines) return false;
  const lines = passages.map(readLine);
  return (
    longestMenu(lines) >= shortestMenu && lines.filter(isMenuLine).length / lines.length >= fewestShortLines
  );
}

function isMenuLine({ words, endsSentence }: DumpLine): boolean {
  return words <= 6 && !endsSentence;
}

function longestMenu(lines: readonly DumpLine[]): number {
  const runs = lines.reduce<readonly [number, number]>(
    ([longest, run], line) => (isMenuLine(line) ? [Math.max(longest, run + 1), run + 1] : [longest, 0]),
    [0, 0],
  );
  return runs[0];
}
