/** Times of day in any IANA zone, by the zone rules of the machine; the reader's browser uses the same functions. */

import { siteLanguage } from '../../messages/language.ts';
import { within } from '../../messages/say.ts';
import { keepAnswers } from '../../text/keep-answers.ts';

const wholeMoment = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;
const monthInWords = { day: 'numeric', month: 'short' } as const;

/** The time of day of a moment in a zone: `11:26`. */
export function formatTime(instant: string, zone: string): string {
  return timeOf(partsOf(instant, formatsOf(zone).whole));
}

/** The calendar day of a moment in a zone: `2031-05-04`. */
export function dayOfInstant(instant: string, zone: string): string {
  return dayOf(partsOf(instant, formatsOf(zone).whole));
}

/** The time of day, with the day where it is not the one given: `22:26`, `01:11 on 5 May`. */
export function formatClock(instant: string, zone: string, ownDay: string | undefined): string {
  const parts = partsOf(instant, formatsOf(zone).whole);
  const time = timeOf(parts);
  return dayOf(parts) === ownDay
    ? time
    : within('a time on another day')`${time} on ${shortDay(instant, zone)}`;
}

function timeOf({ hour, minute }: Parts): string {
  return `${hour}:${minute}`;
}

function dayOf({ year, month, day }: Parts): string {
  return `${year}-${month}-${day}`;
}

function shortDay(instant: string, zone: string): string {
  const { day, month } = partsOf(instant, formatsOf(zone).dayInWords);
  return `${day} ${month}`;
}

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

function partsOf(instant: string, format: Intl.DateTimeFormat): Parts {
  return Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
}

/** To make one takes far longer than to use it. */
const formatsOf = keepAnswers((timeZone) => ({
  whole: new Intl.DateTimeFormat('en-US', { ...wholeMoment, timeZone }),
  dayInWords: new Intl.DateTimeFormat(siteLanguage(), { ...monthInWords, timeZone }),
}));
