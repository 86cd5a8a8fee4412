import type { Matched } from './matched.ts';

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
export type SelectHits = (question: SelectQuestion) => Selection;

/** Working space as long as the index, kept between questions and left empty, so that a question costs only what it matches. */
interface Space {
  /** For each quote, the number of the first rendering of the same utterance. */
  readonly groups: Uint32Array;
  /** Best score in each group, plus one so that 0 means none. */
  readonly scores: Float32Array;
  /** 1 for each quote that matches and passes. */
  readonly passes: Uint8Array;
  /** The groups with a score. */
  readonly found: Uint32Array;
}

/** Makes a selector for an index whose quotes belong to these groups. */
export function createSelector(groups: Uint32Array): SelectHits {
  const space: Space = {
    groups,
    scores: new Float32Array(groups.length),
    passes: new Uint8Array(groups.length),
    found: new Uint32Array(groups.length),
  };
  return (question) => {
    const { hitCount, quoteCount } = fill(space, question);
    const top = topOf(space, hitCount, question);
    const hits = top.map(({ group, score }) => ({ group, score, quotes: membersOf(group, space) }));
    empty(space, hitCount, question);
    return { hits, hitCount, quoteCount };
  };
}

/** The matching quotes of a group, which are neighbours. */
function membersOf(group: number, { groups, passes }: Space): number[] {
  const quotes: number[] = [];
  for (let quote = group; groups[quote] === group; quote++) if (passes[quote] === 1) quotes.push(quote);
  return quotes;
}

function fill(
  { groups, scores, passes, found }: Space,
  { matched, failures }: SelectQuestion,
): Omit<Selection, 'hits'> {
  let hitCount = 0;
  let quoteCount = 0;
  for (let at = 0; at < matched.quotes.length; at++) {
    const quote = matched.quotes[at] ?? 0;
    if (failures !== undefined && failures[quote] !== 0) continue;
    const group = groups[quote] ?? quote;
    const score = 1 + (matched.scores[at] ?? 0);
    const known = scores[group] ?? 0;
    passes[quote] = 1;
    quoteCount++;
    if (known === 0) found[hitCount++] = group;
    if (known < score) scores[group] = score;
  }
  return { hitCount, quoteCount };
}

function empty({ scores, passes, found }: Space, hitCount: number, { matched }: SelectQuestion): void {
  for (let at = 0; at < hitCount; at++) scores[found[at] ?? 0] = 0;
  for (let at = 0; at < matched.quotes.length; at++) passes[matched.quotes[at] ?? 0] = 0;
}

/** Keeps a short sorted list and compares each group with its last entry, newest groups first, because most ties are lost there. */
function topOf(
  { found, scores }: Space,
  hitCount: number,
  { most, order, undated }: SelectQuestion,
): Ranked[] {
  const top: Ranked[] = [];
  for (let at = hitCount - 1; at >= 0; at--) {
    const group = found[at] ?? 0;
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
