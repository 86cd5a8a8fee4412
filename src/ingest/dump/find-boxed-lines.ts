import type { DumpLine } from './read-line.ts';

/** A box is over after so many lines, whatever they are. */
const longestBox = 20;
const fewestSentenceWords = 12;

/** Lines under a heading like “More from” are taken for its list until a whole sentence or the headline comes. */
export function findBoxedLines(
  lines: readonly DumpLine[],
  headlines: readonly boolean[],
): readonly boolean[] {
  let left = 0;
  return lines.map((line, index) => {
    const closes = headlines[index] === true || (line.endsSentence && line.words >= fewestSentenceWords);
    left = line.ending !== undefined ? longestBox : closes ? 0 : Math.max(0, left - 1);
    return left > 0;
  });
}
