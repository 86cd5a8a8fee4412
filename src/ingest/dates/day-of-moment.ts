import { dayAtStart } from '../../text/days.ts';
import { readStampDates, toEdtf } from './read-calendar-dates.ts';

/** The day that the data of a page or a feed name, as they print it, whatever the zone: ISO, or as a mail or a person writes it. */
export function dayOfMoment(text: string): string | undefined {
  const iso = dayAtStart(text) ?? dayAtStart(text.replace(/^(\d{4})[/.]?(\d{2})[/.]?(\d{2}).*$/, '$1-$2-$3'));
  if (iso !== undefined) return iso;
  const [date] = readStampDates({ text: text.slice(0, 80), start: 0 });
  return date?.day === undefined ? undefined : toEdtf(date);
}
