import { compareText } from '../../text/compare-text.ts';
import type { SearchRecord } from '../index/search-record.ts';

/** Records in the order in which the index numbers them. */
export interface OrderedRecords {
  readonly records: readonly SearchRecord[];
  /** How many, from the first on, have no day. */
  readonly undated: number;
  /** Neighbours that are renderings of one utterance: number of the first, and how many there are. */
  readonly groups: readonly (readonly [first: number, count: number])[];
}

/** Undated records first, then from the oldest to the newest; renderings of one utterance stay together. */
export function orderRecords(records: readonly SearchRecord[]): OrderedRecords {
  const ordered = groupRenderings(records)
    .map((group) => group.toSorted(byDay))
    .toSorted((one, other) => (one[0] && other[0] ? byDay(one[0], other[0]) : 0));
  return {
    records: ordered.flat(),
    undated: ordered.filter(([first]) => first && dayOf(first) === '').flat().length,
    groups: findGroups(ordered),
  };
}

/** The day that gives a record its place: the first possible one, or else the last; empty when neither is known. */
export function dayOf({ from, to }: SearchRecord): string {
  return from ?? to ?? '';
}

function groupRenderings(records: readonly SearchRecord[]): SearchRecord[][] {
  return [
    ...Map.groupBy(records, ({ id, utterance }) =>
      utterance === undefined ? `quote ${id}` : `utterance ${utterance}`,
    ).values(),
  ];
}

/** A rendering without a day follows the ones that have one, so that a group stands at its first known day. Those of the same days are neighbours. */
function byDay(one: SearchRecord, other: SearchRecord): number {
  return (
    compareText(dayOf(one), dayOf(other)) ||
    compareText(one.to ?? '', other.to ?? '') ||
    compareText(one.id, other.id)
  );
}

function findGroups(ordered: readonly (readonly SearchRecord[])[]): (readonly [number, number])[] {
  let first = 0;
  return ordered.flatMap(({ length }) => {
    const start = first;
    first += length;
    return length > 1 ? [[start, length] as const] : [];
  });
}
