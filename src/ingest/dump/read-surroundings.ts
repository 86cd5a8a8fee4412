import { findBoxedLines } from './find-boxed-lines.ts';
import { findPackedLines } from './find-packed-lines.ts';
import { findStamps } from './find-stamps.ts';
import { isAuthorNote } from './is-author-note.ts';
import { isHeadlineOf } from './is-headline-of.ts';
import type { DumpLine } from './read-line.ts';

/** What can be told of one line of a copied page only from the lines around it. */
export interface Surroundings {
  /** It repeats the headline of the page's title. */
  readonly isHeadline: boolean;
  /** It stands under a heading that announces other things. */
  readonly isBoxed: boolean;
  /** One of at least three lines in a row that look like headlines. */
  readonly isAmongTitles: boolean;
  /** It stands above the credit of a picture. */
  readonly isCaption: boolean;
  /** It says who the author is. */
  readonly isAuthorNote: boolean;
  /** No empty line parts it from its neighbours, as they do paragraphs. */
  readonly isPacked: boolean;
  /** It dates one of many comments or other stories. */
  readonly isStamp: boolean;
}

/** A line of a copied page, read by itself and among its neighbours. */
export interface PlacedLine {
  readonly line: DumpLine;
  readonly around: Surroundings;
}

const fewestTitles = 3;

/** Reads every line of a copied page among its neighbours; the first line is taken for the page's title. */
export function readSurroundings(lines: readonly DumpLine[], source: string): readonly PlacedLine[] {
  const title = lines[0]?.passage.text ?? '';
  const headlines = lines.map(({ passage }, index) => index > 0 && isHeadlineOf(passage.text, title));
  const boxed = findBoxedLines(lines, headlines);
  const runs = titleRuns(lines);
  const stamps = findStamps(lines);
  const packed = findPackedLines(lines, source);
  return lines.map((line, index) => ({
    line,
    around: {
      isHeadline: headlines[index] === true,
      isBoxed: boxed[index] === true,
      isAmongTitles: (runs[index] ?? 0) >= fewestTitles,
      isCaption: lines[index + 1]?.isLoneCredit === true,
      isAuthorNote: isAuthorNote(line, lines[index - 1]),
      isPacked: packed[index] === true,
      isStamp: stamps[index] === true,
    },
  }));
}

/** For every line, how long the run of headline-like lines is that it stands in. */
function titleRuns(lines: readonly DumpLine[]): readonly number[] {
  const upTo: number[] = [];
  for (const line of lines) upTo.push(line.isTitleLike ? (upTo.at(-1) ?? 0) + 1 : 0);
  const runs: number[] = [];
  for (const length of upTo.toReversed()) runs.push(length === 0 ? 0 : Math.max(length, runs.at(-1) ?? 0));
  return runs.reverse();
}
