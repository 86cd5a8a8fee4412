import { compareText } from './compare-text.ts';
import type { Day } from './days.ts';

/** A time from its first day to its last. An end that is left out is not known: it may be any day. */
export interface Period {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** Whether what is held for a time was held on at least one of the possible days. */
export function isHeldOn(held: Period, days: Period): boolean {
  const hadBegun = held.from === undefined || days.to === undefined || held.from <= days.to;
  const hadEnded = held.to !== undefined && days.from !== undefined && held.to < days.from;
  return hadBegun && !hadEnded;
}

/**
 * The one that counts on the possible days: the latest that had begun by then and had not ended, and the first listed of
 * those that began together. Where no day is known at all it is the first listed; undefined where none was held.
 */
export function heldOn<T extends Period>(listed: readonly T[], days: Period): T | undefined {
  if (days.from === undefined && days.to === undefined) return listed[0];
  const held = listed.filter((each) => isHeldOn(each, days));
  return held.toSorted((one, other) => compareText(other.from ?? '', one.from ?? ''))[0];
}
