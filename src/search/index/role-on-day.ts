import { compareText } from '../../text/compare-text.ts';
import type { Role } from './search-record.ts';

interface PossibleDays {
  readonly from?: string;
  readonly to?: string;
}

/** Whether somebody held a role on at least one of the possible days. A day that is not known may be any day. */
export function heldRole(role: Role, { from, to }: PossibleDays): boolean {
  const startsInTime = role.from === undefined || to === undefined || role.from <= endOf(to);
  const endsInTime = role.to === undefined || from === undefined || endOf(role.to) >= from;
  return startsInTime && endsInTime;
}

/** The role to show beside a name: the latest one held on the day, the first listed of those that began together, or undefined when none is recorded for it. */
export function roleOnDay(roles: readonly Role[], days: PossibleDays): Role | undefined {
  return roles
    .filter((role) => heldRole(role, days))
    .toSorted((one, other) => compareText(other.from ?? '', one.from ?? ''))[0];
}

/** A month or a year lasts until its last day. */
function endOf(day: string): string {
  return day.padEnd(10, '~');
}
