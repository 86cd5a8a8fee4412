import { wordsOf } from '../../text/split-words.ts';
import { partBreak } from '../passages/part-break.ts';

const longestTitle = 400;
const fewestWords = 3;

/** Tells whether a line is the headline that a page's title repeats, usually with the outlet behind it. */
export function isHeadlineOf(line: string, title: string): boolean {
  if (line.length > longestTitle || title.length > longestTitle) return false;
  const inLine = wordsOf(line.toLowerCase());
  if (inLine.length < fewestWords) return false;
  return repeats(inLine, title) || repeats(inLine, longestPart(title));
}

function longestPart(title: string): string {
  return title
    .split(partBreak)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

function repeats(inLine: readonly string[], title: string): boolean {
  const inTitle = new Set(wordsOf(title.toLowerCase()));
  if (inTitle.size < fewestWords) return false;
  const shared = inLine.filter((word) => inTitle.has(word)).length;
  return shared / inLine.length >= 0.8 && shared / inTitle.size >= 0.5;
}
