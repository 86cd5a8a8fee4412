import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { codeLanguage } from '../../messages/catalogue.ts';
import { siteLanguage } from '../../messages/language.ts';
import { writeParts } from './write-parts.ts';

/** What is said of a day, longest first. */
export type DayForm =
  | 'day'
  | 'short-day'
  | 'month'
  | 'short-month'
  | 'day-and-month'
  | 'short-day-and-month'
  | 'weekday';

const patterns: Readonly<Record<DayForm, string>> = {
  day: 'd MMMM yyyy',
  'short-day': 'd MMM yyyy',
  month: 'MMMM yyyy',
  'short-month': 'MMM yyyy',
  'day-and-month': 'd MMMM',
  'short-day-and-month': 'd MMM',
  weekday: 'EEEE',
};

const options: Readonly<Record<DayForm, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  'short-day': { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  'short-month': { month: 'short', year: 'numeric' },
  'day-and-month': { day: 'numeric', month: 'long' },
  'short-day-and-month': { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long' },
};

/** A day or month (ISO, without a time) in the words of the site's language: `4 May 2031`. */
export function writeDay(day: string, form: DayForm): string {
  // `parseISO` and `format` are both local, so the zone of the machine cancels out.
  if (siteLanguage() === codeLanguage) return format(parseISO(day), patterns[form]);
  return writeParts(day, formatOf(form));
}

const formats = new Map<DayForm, Intl.DateTimeFormat>();

function formatOf(form: DayForm): Intl.DateTimeFormat {
  const known = formats.get(form);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(siteLanguage(), { ...options[form], timeZone: 'UTC' });
  formats.set(form, made);
  return made;
}
