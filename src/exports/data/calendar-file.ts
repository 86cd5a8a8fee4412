import { TZDate } from '@date-fns/tz';
import ical, { type ICalCalendar, ICalEventStatus } from 'ical-generator';
import type { EventView } from '../../derive/content/event-view.ts';
import type { EventNews } from '../../derive/feeds/list-feeds.ts';
import { describeReason } from '../../derive/grades/describe-reason.ts';
import { whyDay, whyHour } from '../../derive/grades/reason.ts';
import { formatClock } from '../../domain/dates/format-instant.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { earliestDay, isExactDay, latestDay } from '../../domain/dates/story-date.ts';
import { siteLanguage } from '../../messages/language.ts';
import { t } from '../../messages/say.ts';
import { oneLine } from '../../text/lines/one-line.ts';
import { type DataFile, textFile } from './data-file.ts';
import { followsRules, rulesOfZone } from './zone-rules.ts';

/**
 * Events as iCalendar (RFC 5545). A moment stands in the zone of its place, whose rules the file
 * carries, and in UTC where they would give another hour; a day without an hour is a whole day, whatever the reader’s zone. A day that is one of several spans them all
 * and is tentative. Events without a first and last day cannot stand in a calendar and are left out.
 */
export function calendarFile(path: string, name: string, entries: readonly EventNews[]): DataFile {
  const language = siteLanguage();
  return textFile({
    path,
    mediaType: 'text/calendar',
    from: [{ name, language }, ...entries],
    write: () => writeCalendar(name, entries),
  });
}

function writeCalendar(name: string, entries: readonly EventNews[]): string {
  const calendar = ical({
    name: escapeText(name),
    prodId: { company: 'Dateline', product: 'Events', language: siteLanguage().toUpperCase() },
  });
  // No zone for the whole: each moment names its own, and the rules of all that are named stand at the head.
  calendar.timezone({ name: null, generator: rulesOfZone });
  for (const entry of entries) addEvent(calendar, entry);
  return `${calendar.toString()}\r\n`;
}

/** A text of RFC 5545; the library escapes those of events, and writes the name of a calendar as it is. */
function escapeText(text: string): string {
  return oneLine(text).replace(/[\\;,]/g, String.raw`\$&`);
}

/** Whether an event has a first and a last day. */
export function isInCalendar({ date = '../..' }: Pick<EventView, 'date'>): boolean {
  return earliestDay(date) !== undefined && latestDay(date) !== undefined;
}

function addEvent(calendar: ICalCalendar, { event, news }: EventNews): void {
  const { title, kind, place, date, starts } = event;
  if (date === undefined || !isInCalendar(event)) return;
  const isSure = isExactDay(date) && kind !== 'planned' && kind !== 'proposed';
  calendar.createEvent({
    id: news.id,
    summary: title,
    description: [...news.lines, ...hourOf(event)].join('\n'),
    stamp: midnight(news.changed ?? '1970-01-01'),
    status: isSure ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    ...(place !== undefined && { location: place }),
    ...(URL.canParse(news.address) && { url: news.address }),
    ...(starts === undefined ? wholeDays(date) : momentsOf(event, starts)),
  });
}

function momentsOf({ ends, zone }: EventView, starts: string) {
  const instants = [starts, ...(ends === undefined ? [] : [ends])];
  const isZoned = instants.every((instant) => followsRules(instant, zone));
  const moment = (instant: string) => (isZoned ? new TZDate(instant, zone) : new Date(instant));
  return {
    start: moment(starts),
    ...(ends !== undefined && { end: moment(ends) }),
    ...(isZoned && { timezone: zone }),
  };
}

/** The end of a whole day is the day after, by RFC 5545. */
function wholeDays(date: string) {
  const last = midnight(latestDay(date) ?? date);
  last.setUTCDate(last.getUTCDate() + 1);
  return { allDay: true, start: midnight(earliestDay(date) ?? date), end: last };
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function hourOf(event: EventView): readonly string[] {
  const { starts, date, zone } = event;
  if (starts === undefined)
    return date === undefined ? [] : [t`Day: ${formatStoryDate(date)}; no source gives the hour.`];
  const notes = [whyDay(event), whyHour(event)].map(describeReason).filter((note) => note !== undefined);
  return [[t`Began at ${formatClock(starts, zone, date)} in ${zone}`, ...notes].join('; ')];
}
