import { countLetters } from '../../text/letters.ts';
import type { Passage } from '../passages/passage.ts';
import type { Report } from './report.ts';

const fewestLetters = 40;

/** A headline and a line of a menu are no report. */
export function hasBody({ lines, headline }: Report, fewest = fewestLetters): boolean {
  const body = lines.filter((line) => line !== headline);
  return letterCount(body) >= fewest;
}

/** Whether a whole text is too short for the body of a report. */
export function isTooShort(text: string): boolean {
  return countLetters(text) < fewestLetters;
}

function letterCount(lines: readonly Passage[]): number {
  return lines.reduce((sum, { text }) => sum + countLetters(text), 0);
}
