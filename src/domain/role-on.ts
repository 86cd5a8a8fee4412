import { heldOn, type Period } from '../text/held-on.ts';
import { earliestDay, latestDay } from './dates/story-date.ts';
import type { Role } from './person.ts';

/** The office to name beside somebody who spoke on that date: the latest that had begun by then and had not ended. */
export function roleOn(roles: readonly Role[], date: string | undefined): Role | undefined {
  const timed = roles.map((role) => ({ role, ...periodOf(role) }));
  return heldOn(timed, date === undefined ? {} : possibleDays(date))?.role;
}

/** First and last day of an office, in full. */
export function periodOf({ from, to }: Pick<Role, 'from' | 'to'>): Period {
  return {
    from: earliestDay(from),
    to: latestDay(to),
  };
}

/** The days that a date can mean. */
export function possibleDays(date: string): Period {
  return { from: earliestDay(date), to: latestDay(date) };
}
