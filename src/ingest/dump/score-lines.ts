import type { DumpWeights } from './dump-weights.ts';
import type { DumpLine } from './read-line.ts';
import type { PlacedLine } from './read-surroundings.ts';

/** What speaks for a line being in the article, and what it costs to pass it. */
export interface LineScore {
  /** Points for the line as part of the article; negative speaks against. */
  readonly inside: number;
  /** Points lost when article text stands on both sides of this line. */
  readonly crossing: number;
  /** Points lost when the article begins at this line. */
  readonly entering: number;
}

/** Scores every line of a copied page. */
export function scoreLines(lines: readonly PlacedLine[], weights: DumpWeights): readonly LineScore[] {
  const entering = scoreEntering(lines, weights);
  return lines.map((one, index) => ({
    inside: scoreInside(one.line, weights) - scoreAgainst(one, weights),
    crossing: scoreCrossing(one, weights),
    entering: entering[index] ?? 0,
  }));
}

/** An article begins soon after its headline, where the page repeats the headline of its title, and never among comments. */
function scoreEntering(lines: readonly PlacedLine[], weights: DumpWeights): readonly number[] {
  const hasHeadline = lines.some(({ around }) => around.isHeadline);
  const costs: number[] = [];
  let distance = hasHeadline ? weights.farFromHeadline : 0;
  let isAmongComments = false;
  for (const one of lines) {
    const isBehindHeadline = hasHeadline && distance < weights.farFromHeadline;
    isAmongComments =
      !one.around.isHeadline &&
      (isAmongComments || one.around.isStamp || (isBehindHeadline && isHeadingOfComments(one)));
    distance = one.around.isHeadline ? 0 : hasHeadline ? stepAway(distance, one, weights) : 0;
    costs.push(isAmongComments ? weights.enterComments : distance);
  }
  return costs;
}

function isHeadingOfComments({ line }: PlacedLine): boolean {
  return line.ending?.leadsTo === 'comments';
}

function stepAway(distance: number, one: PlacedLine, weights: DumpWeights): number {
  return Math.min(weights.farFromHeadline, distance + weights.lineAfterHeadline + scorePassing(one, weights));
}

/** A byline or a date between headline and article is what one expects. */
function scorePassing(one: PlacedLine, weights: DumpWeights): number {
  const means = one.line.boilerplate?.means;
  return means === 'byline' || means === 'date' ? 0 : scoreCrossing(one, weights);
}

function scoreInside(line: DumpLine, weights: DumpWeights): number {
  if (line.boilerplate !== undefined || line.ending !== undefined) return -weights.boilerplate;
  const length = Math.min(1, line.words / weights.fullLength);
  const evidence = weights.prose * length * (line.proseLikeness - weights.proseFrom) - weights.anyLine;
  if (line.isListItem) return Math.max(evidence, weights.listItem);
  return line.isTeaser ? Math.min(evidence, 0) - weights.teaser : evidence;
}

function scoreAgainst({ line, around }: PlacedLine, weights: DumpWeights): number {
  return (
    Number(around.isBoxed) * weights.boxedLine +
    Number(around.isCaption) * weights.caption +
    Number(around.isAmongTitles) * weights.amongTitles +
    Number(around.isAuthorNote) * weights.authorNote +
    Number(around.isPacked && !line.isListItem) * weights.packed +
    Number(line.isPromotion) * weights.promotion
  );
}

function scoreCrossing({ line, around }: PlacedLine, weights: DumpWeights): number {
  if (around.isHeadline) return weights.crossHeadline;
  if (line.ending?.ends === 'page') return weights.crossPageEnd;
  if (around.isStamp) return weights.crossStamp;
  if (line.boilerplate?.means === 'tags') return weights.crossTags;
  if (line.ending?.ends === 'aside') return weights.crossAside;
  if (line.boilerplate?.means === 'byline' || line.boilerplate?.means === 'date') return weights.crossByline;
  return 0;
}
