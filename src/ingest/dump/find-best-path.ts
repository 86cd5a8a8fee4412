import type { DumpWeights } from './dump-weights.ts';
import type { LineScore } from './score-lines.ts';

/** Where a reader is, line by line: before the article, in it, in a box inside it, behind it. */
export type LinePlace = 'before' | 'inside' | 'aside' | 'behind';

const places = ['before', 'inside', 'aside', 'behind'] as const satisfies readonly LinePlace[];

/** From where a place can be reached: the article is entered once and left once. */
const reachedFrom: Readonly<Record<LinePlace, readonly LinePlace[]>> = {
  before: ['before'],
  inside: ['before', 'inside', 'aside'],
  aside: ['inside', 'aside'],
  behind: ['inside', 'behind'],
};

type Totals = Readonly<Record<LinePlace, number>>;
type Origins = Readonly<Record<LinePlace, LinePlace>>;

const start: Totals = { before: 0, inside: -Infinity, aside: -Infinity, behind: -Infinity };

/** The best way through a page: one place for every line, the article in one stretch with boxes in it. Linear in the lines. */
export function findBestPath(scores: readonly LineScore[], weights: DumpWeights): readonly LinePlace[] {
  const origins: Origins[] = [];
  let totals = start;
  for (const score of scores) {
    const from = originsOf(totals, score, weights);
    origins.push(from);
    totals = mapPlaces((to) => totals[from[to]] - stepCost([from[to], to], score, weights));
  }
  return traceBack(
    origins,
    bestPlace(totals, ['before', 'inside', 'behind'], () => 0),
  );
}

function originsOf(totals: Totals, score: LineScore, weights: DumpWeights): Origins {
  return mapPlaces((to) =>
    bestPlace(totals, reachedFrom[to], (from) => stepCost([from, to], score, weights)),
  );
}

function mapPlaces<T>(read: (place: LinePlace) => T): Record<LinePlace, T> {
  return { before: read('before'), inside: read('inside'), aside: read('aside'), behind: read('behind') };
}

function bestPlace(
  totals: Totals,
  among: readonly LinePlace[],
  cost: (from: LinePlace) => number,
): LinePlace {
  return among.reduce(
    (best, from) => (totals[from] - cost(from) > totals[best] - cost(best) ? from : best),
    among[0] ?? places[0],
  );
}

function stepCost(
  [from, to]: readonly [LinePlace, LinePlace],
  score: LineScore,
  weights: DumpWeights,
): number {
  if (to === 'inside') {
    const step =
      from === 'before'
        ? score.entering
        : from === 'aside'
          ? weights.stepAside + score.crossing
          : score.crossing;
    return step - score.inside;
  }
  if (to === 'aside') return weights.asideLine + score.crossing + (from === 'inside' ? weights.stepAside : 0);
  return 0;
}

function traceBack(origins: readonly Origins[], last: LinePlace): readonly LinePlace[] {
  const path: LinePlace[] = [];
  let place = last;
  for (const origin of origins.toReversed()) {
    path.push(place);
    place = origin[place];
  }
  return path.reverse();
}
