import { writeParts } from '../../domain/dates/write-parts.ts';
import { siteLanguage } from '../../messages/language.ts';

const language = siteLanguage() === 'en' ? 'en-GB' : siteLanguage();
const formats: Readonly<Record<'short' | 'shortest', Intl.DateTimeFormat>> = {
  short: new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }),
  shortest: new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
};

/** A day in a reader's words, the same in every time zone: `4 May 2031`. */
export function formatDay(day: string, length: keyof typeof formats = 'short'): string {
  return writeParts(day, formats[length]).replace('Sept', 'Sep');
}
