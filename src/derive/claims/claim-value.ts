import type { Claim, FactType } from '../../domain/claim.ts';
import { isStoryDate } from '../../domain/dates/story-date.ts';

/** A claim's value in a form that can be compared: equal keys are equal values. */
export type ClaimValue =
  | { readonly type: 'duration'; readonly minutes: number; readonly about: boolean }
  | { readonly type: 'date'; readonly date: string }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'people'; readonly people: readonly string[] }
  | { readonly type: 'text'; readonly text: string };

const hoursAndMinutes = /^PT(?:(\d+)H)?(?:(\d+)M)?(~?)$/;

/** Reads a value as its fact's type wants it; undefined where it is not of that type. */
export function readClaimValue(type: FactType, value: NonNullable<Claim['value']>): ClaimValue | undefined {
  switch (type) {
    case 'duration':
      return typeof value === 'string' ? readDuration(value) : undefined;
    case 'date':
      return typeof value === 'string' && isStoryDate(value) ? { type, date: value } : undefined;
    case 'number':
      return typeof value === 'number' ? { type, number: value } : undefined;
    case 'people':
      return Array.isArray(value) ? { type, people: value.toSorted() } : undefined;
    case 'text':
      return typeof value === 'string' ? { type, text: value } : undefined;
  }
}

/** One text for all values that count as the same. */
export function claimValueKey(value: ClaimValue): string {
  switch (value.type) {
    case 'duration':
      return `${value.minutes}${value.about ? '~' : ''}`;
    case 'date':
      return value.date;
    case 'number':
      return String(value.number);
    case 'people':
      return value.people.join(' ');
    case 'text':
      return value.text.toLocaleLowerCase('en');
  }
}

function readDuration(text: string): ClaimValue | undefined {
  const match = hoursAndMinutes.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    type: 'duration',
    minutes: Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0),
    about: match[3] === '~',
  };
}
