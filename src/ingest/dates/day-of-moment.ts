import { type Day, dayAtStart, dayOfNumber } from '../../text/days.ts';
import { readStampDates, toEdtf } from './read-calendar-dates.ts';

/** The day that the data of a page or a feed name, as they print it, whatever the zone: ISO, seconds of Unix, or as a mail or a person writes it. */
export function dayOfMoment(text: string): string | undefined {
  const day = dayOfUnix(text) ?? dayOfIso(text);
  if (day !== undefined) return zerosOfClocks.has(day) ? undefined : day;
  const [date] = readStampDates({ text: text.slice(0, 80), start: 0 });
  const printed = date?.day === undefined ? undefined : toEdtf(date);
  return printed === undefined || zerosOfClocks.has(printed) ? undefined : printed;
}

/** Programs write the day from which they count where they know none. */
const zerosOfClocks: ReadonlySet<string> = new Set([
  ...['1601-01-01', '1899-12-30', '1899-12-31', '1900-01-01', '1969-12-31', '1970-01-01'],
]);

function dayOfIso(text: string): Day | undefined {
  return dayAtStart(text) ?? dayAtStart(text.replace(/^(\d{4})[/.]?(\d{2})[/.]?(\d{2}).*$/, '$1-$2-$3'));
}

const seconds = /^1\d{9}$/;
const milliseconds = /^1\d{12}$/;
const secondsOfDay = 86_400;

/** Ten digits, or thirteen, in which one may read a day of 1744: they count from 1970. */
function dayOfUnix(text: string): Day | undefined {
  const digits = text.trim();
  const unix = seconds.test(digits)
    ? Number(digits)
    : milliseconds.test(digits)
      ? Number(digits) / 1000
      : undefined;
  return unix === undefined ? undefined : dayOfNumber(Math.floor(unix / secondsOfDay));
}
