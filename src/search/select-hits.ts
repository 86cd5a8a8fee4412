import type { Matched } from './match-quotes.ts';

export type Order = 'best' | 'newest' | 'oldest';

/** Renderings of one utterance that match, or one quote alone. */
export interface Selected {
  /** Number of the first rendering of the utterance, matching or not. */
  readonly group: number;
  readonly quotes: readonly number[];
  readonly score: number;
}

export interface SelectQuestion {
  readonly matched: Matched;
  readonly failures: Uint8Array | undefined;
  /** For each quote, the number of the first rendering of the same utterance. */
  readonly groups: Uint32Array;
  readonly undated: number;
  readonly order: Order;
  readonly most: number;
}

export interface Selection {
  readonly hits: readonly Selected[];
  /** How many utterances match. */
  readonly hitCount: number;
  readonly quoteCount: number;
}

interface Ranked {
  readonly group: number;
  readonly score: number;
  readonly time: number;
}

/** Chooses the best hits: by score, and among equals the newest; or by time alone. */
export function selectHits(question: SelectQuestion): Selection {
  const best = bestOfGroups(question);
  const top = topOf(best, question);
  const members = membersOf(top, question);
  return {
    hits: top.map(({ group, score }) => ({
      group,
      score,
      quotes: (members.get(group) ?? []).toSorted((one, other) => one - other),
    })),
    hitCount: best.groups.length,
    quoteCount: best.quoteCount,
  };
}

/** The matching quotes of each chosen group. */
function membersOf(
  top: readonly Ranked[],
  { matched: { quotes }, failures, groups }: SelectQuestion,
): Map<number, number[]> {
  const members = new Map(top.map(({ group }): [number, number[]] => [group, []]));
  const isTop = new Uint8Array(groups.length);
  for (const { group } of top) isTop[group] = 1;
  for (let at = 0; at < quotes.length; at++) {
    const quote = quotes[at] ?? 0;
    const group = groups[quote] ?? quote;
    if (isTop[group] === 1 && (failures === undefined || failures[quote] === 0))
      members.get(group)?.push(quote);
  }
  return members;
}

interface BestOfGroups {
  readonly groups: Uint32Array;
  /** Best score in each group, plus one so that 0 means none. */
  readonly scores: Float32Array;
  readonly quoteCount: number;
}

function bestOfGroups({ matched, failures, groups }: SelectQuestion): BestOfGroups {
  const scores = new Float32Array(groups.length);
  const found = new Uint32Array(matched.quotes.length);
  let count = 0;
  let quoteCount = 0;
  for (let at = 0; at < matched.quotes.length; at++) {
    const quote = matched.quotes[at] ?? 0;
    if (failures !== undefined && failures[quote] !== 0) continue;
    const group = groups[quote] ?? quote;
    const score = 1 + (matched.scores[at] ?? 0);
    quoteCount++;
    if (scores[group] === 0) found[count++] = group;
    if ((scores[group] ?? 0) < score) scores[group] = score;
  }
  return { groups: found.subarray(0, count), scores, quoteCount };
}

/** Keeps a short sorted list and compares each group with its last entry, newest groups first, because most ties are lost there. */
function topOf({ groups, scores }: BestOfGroups, { most, order, undated }: SelectQuestion): Ranked[] {
  const top: Ranked[] = [];
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at] ?? 0;
    const score = order === 'best' ? (scores[group] ?? 0) : 0;
    const time = order === 'oldest' ? (group < undated ? Number.NEGATIVE_INFINITY : -group) : group;
    const last = top[most - 1];
    if (last !== undefined && !isBetter(score, time, last)) continue;
    insert(top, { group, score, time });
    if (top.length > most) top.pop();
  }
  return top;
}

function isBetter(score: number, time: number, than: Ranked): boolean {
  return score > than.score || (score === than.score && time > than.time);
}

function insert(top: Ranked[], ranked: Ranked): void {
  let place = top.length;
  for (
    let before = top[place - 1];
    before !== undefined && isBetter(ranked.score, ranked.time, before);
    before = top[place - 1]
  )
    place--;
  top.splice(place, 0, ranked);
}
