import type { PersonEntry } from '../../domain/content.ts';
import { isExactDay } from '../../domain/dates/story-date.ts';
import { formatNumber } from '../../messages/formats.ts';
import { t } from '../../messages/say.ts';
import { countOf } from '../../text/count-of.ts';
import { daysBetween } from '../../text/days.ts';
import { type ClaimValue, claimValueKey } from './claim-value.ts';
import { areCompatible } from './compare-values.ts';
import { formatClaimValue } from './format-claim-value.ts';

/** How far two values lie apart, in words; undefined where they are equal or only words could tell. */
export function describeDistance(
  left: ClaimValue,
  right: ClaimValue,
  people: readonly PersonEntry[],
): string | undefined {
  if (claimValueKey(left) === claimValueKey(right)) return undefined;
  if (left.type === 'duration' && right.type === 'duration') return apartInTime(left, right);
  if (left.type === 'date' && right.type === 'date') return apartInDays(left, right);
  if (left.type === 'number' && right.type === 'number')
    return t`${formatNumber(Math.abs(left.number - right.number))} apart`;
  if (left.type === 'people' && right.type === 'people') return notInBoth(left, right, people);
  return undefined;
}

type Of<T extends ClaimValue['type']> = Extract<ClaimValue, { readonly type: T }>;

function apartInTime(left: Of<'duration'>, right: Of<'duration'>): string {
  const minutes = Math.abs(left.minutes - right.minutes);
  const words = formatClaimValue({ type: 'duration', minutes, about: false }, []);
  const apart = minutes === 0 ? t`the same, but for “about”` : t`${words} apart`;
  return minutes > 0 && areCompatible(left, right) ? t`${apart} (“about” allows for it)` : apart;
}

function apartInDays(left: Of<'date'>, right: Of<'date'>): string | undefined {
  if (areCompatible(left, right)) return t`one can lie within the other`;
  if (!isExactDay(left.date) || !isExactDay(right.date)) return undefined;
  return t`${countOf(Math.abs(daysBetween(left.date, right.date)), 'day')} apart`;
}

function notInBoth(
  left: Of<'people'>,
  right: Of<'people'>,
  people: readonly PersonEntry[],
): string | undefined {
  if (left.people.length === 0 || right.people.length === 0) return undefined;
  const lists = [left.people, right.people].map((ids) => new Set(ids));
  const all = new Set([...left.people, ...right.people]);
  const onlyOne = Array.from(all).filter((id) => !lists.every((list) => list.has(id)));
  return t`not in both: ${formatClaimValue({ type: 'people', people: onlyOne }, people)}`;
}
