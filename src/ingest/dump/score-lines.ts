import { isHeadlineOf } from './is-headline-of.ts';
import type { DumpLine } from './read-line.ts';
import { type DumpWeights, dumpWeights } from './dump-weights.ts';

/** What speaks for a line being in the article, and what it costs to pass it. */
export interface LineScore {
  /** Points for the line as part of the article; negative speaks against. */
  readonly inside: number;
  /** Points lost when article text stands on both sides of this line. */
  readonly crossing: number;
  /** Points lost when the article begins at this line. */
  readonly entering: number;
}

/** Scores every line of a copied page; the first line is taken for its title. */
export function scoreLines(
  lines: readonly DumpLine[],
  weights: DumpWeights = dumpWeights,
): readonly LineScore[] {
  const title = lines[0]?.passage.text ?? '';
  const boxed = findBoxedLines(lines);
  const crossing = lines.map((line, index) =>
    scoreCrossing(line, index > 0 && isHeadlineOf(line.passage.text, title), weights),
  );
  const entering = scoreEntering(lines, title, weights);
  return lines.map((line, index) => ({
    inside:
      scoreInside(line, weights) -
      (boxed[index] === true ? weights.boxedLine : 0) -
      (lines[index + 1]?.isLoneCredit === true ? weights.caption : 0),
    crossing: crossing[index] ?? 0,
    entering: entering[index] ?? 0,
  }));
}

/** Lines under a heading like “More from” are taken for its list until a whole sentence comes. */
function findBoxedLines(lines: readonly DumpLine[]): readonly boolean[] {
  const boxed: boolean[] = [];
  for (const line of lines) {
    const stillOpen = boxed.at(-1) === true && !(line.endsSentence && line.words >= 12);
    boxed.push(line.ending !== undefined || stillOpen);
  }
  return boxed;
}

/** An article begins soon after its headline, where the page repeats the headline of its title. */
function scoreEntering(lines: readonly DumpLine[], title: string, weights: DumpWeights): readonly number[] {
  const headlines = lines.map(({ passage }, index) => index > 0 && isHeadlineOf(passage.text, title));
  if (!headlines.includes(true)) return lines.map(() => 0);
  const costs: number[] = [];
  for (const [index, line] of lines.entries()) {
    const later =
      (costs.at(-1) ?? weights.farFromHeadline) +
      weights.lineAfterHeadline +
      scoreCrossing(line, false, weights);
    costs.push(headlines[index] === true ? 0 : Math.min(weights.farFromHeadline, later));
  }
  return costs;
}

function scoreInside(line: DumpLine, weights: DumpWeights): number {
  if (line.boilerplate !== undefined || line.ending !== undefined) return -weights.boilerplate;
  const length = Math.min(1, line.words / weights.fullLength);
  const evidence = weights.prose * length * (line.proseLikeness - weights.proseFrom) - weights.anyLine;
  if (line.isListItem) return Math.max(evidence, weights.listItem);
  return line.isTeaser ? Math.min(evidence, 0) - weights.teaser : evidence;
}

function scoreCrossing(line: DumpLine, isHeadline: boolean, weights: DumpWeights): number {
  if (isHeadline) return weights.crossHeadline;
  if (line.ending?.ends === 'page') return weights.crossPageEnd;
  if (line.ending?.ends === 'aside') return weights.crossAside;
  if (line.boilerplate?.means === 'byline' || line.boilerplate?.means === 'date') return weights.crossByline;
  return 0;
}
