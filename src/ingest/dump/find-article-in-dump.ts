import type { Passage } from '../passages/passage.ts';
import { type DumpWeights, dumpWeights } from './dump-weights.ts';
import { findBestPath } from './find-best-path.ts';
import { readLine } from './read-line.ts';
import { readSurroundings } from './read-surroundings.ts';
import { scoreLines } from './score-lines.ts';

export interface FoundArticle {
  /** The lines of the article, in order. */
  readonly body: readonly Passage[];
  /** Every other line with words in it. */
  readonly rest: readonly Passage[];
}

/** Finds the article in a page that was copied as text, with menus, boxes and comments around it. */
export function findArticleInDump(
  passages: readonly Passage[],
  source: string,
  weights: DumpWeights = dumpWeights,
): FoundArticle {
  const lines = passages.map(readLine);
  const path = findBestPath(scoreLines(readSurroundings(lines, source), weights), weights);
  const pick = (isBody: boolean) =>
    lines.flatMap(({ passage }, index) => ((path[index] === 'inside') === isBody ? [passage] : []));
  return { body: pick(true), rest: pick(false) };
}
