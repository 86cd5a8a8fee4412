import { earliestDay, latestDay } from '../../domain/dates/story-date.ts';
import { type ClaimValue, claimValueKey } from './claim-value.ts';

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;
type Dated = Extract<ClaimValue, { readonly type: 'date' }>;

/**
 * Whether both values can be true of one thing: equal values, an “about” value and one it may have been rounded from,
 * dates that share a day, and a list of people with a report that names nobody.
 */
export function areCompatible(left: ClaimValue, right: ClaimValue): boolean {
  if (claimValueKey(left) === claimValueKey(right)) return true;
  if (left.type === 'duration' && right.type === 'duration') return isWithinRounding(left, right);
  if (left.type === 'date' && right.type === 'date') return shareADay(left, right);
  if (left.type === 'people' && right.type === 'people')
    return left.people.length === 0 || right.people.length === 0;
  return false;
}

/** Whether every two of the values can be true together. */
export function areAllCompatible(values: readonly ClaimValue[]): boolean {
  return values.every((left, index) => values.slice(index + 1).every((right) => areCompatible(left, right)));
}

function isWithinRounding(left: Duration, right: Duration): boolean {
  return Math.abs(left.minutes - right.minutes) <= slackOf(left) + slackOf(right);
}

/** “About three hours” is rounded to hours, “about two and a half” to half hours: half a step either way. */
function slackOf({ minutes, about }: Duration): number {
  if (!about) return 0;
  const step = [60, 30, 15, 5].find((candidate) => minutes % candidate === 0) ?? 1;
  return step / 2;
}

function shareADay(left: Dated, right: Dated): boolean {
  const starts = [left, right].map(({ date }) => earliestDay(date) ?? '0000');
  const ends = [left, right].map(({ date }) => latestDay(date) ?? '9999');
  return (starts.toSorted().at(-1) ?? '') <= (ends.toSorted()[0] ?? '');
}
