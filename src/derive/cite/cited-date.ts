import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { parseStoryDate, unknownDate } from '../../domain/dates/story-date.ts';
import { codeLanguage } from '../../messages/catalogue.ts';
import { siteLanguage } from '../../messages/language.ts';
import { t } from '../../messages/say.ts';

/** The styles that set a bibliography. */
export type CitationStyle = 'chicago' | 'apa' | 'mla';

const patterns: Readonly<Record<CitationStyle, { readonly day: string; readonly month: string }>> = {
  chicago: { day: 'MMMM d, yyyy', month: 'MMMM yyyy' },
  apa: { day: 'yyyy, MMMM d', month: 'yyyy, MMMM' },
  mla: { day: 'd MMM yyyy', month: 'MMM yyyy' },
};

/** What all three write where no date is known. */
export const withoutDate = (): string => t`n.d.`;

/** MLA writes the short months out and marks the others as shortened. */
const shortMonths = /\b(?:Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec)\b/;

/** A date as a style writes it in English, and in other languages as the site does; one that is vaguer than a day, month or year in words; `n.d.` where nothing is known of it. */
export function formatCitedDate(date: string | undefined, style: CitationStyle): string {
  if (date === undefined || date === unknownDate) return withoutDate();
  const parsed = parseStoryDate(date);
  if (parsed.form !== 'point' || /\D$/.test(parsed.at) || siteLanguage() !== codeLanguage)
    return formatStoryDate(date);
  const { day, month } = patterns[style];
  const pattern = parsed.at.length === 4 ? 'yyyy' : parsed.at.length === 7 ? month : day;
  const words = wordsOf(parsed.at, pattern);
  return style === 'mla' ? spellMonth(words) : words;
}

/** Every report has the few days of a story. */
const known = new Map<string, string>();

function wordsOf(date: string, pattern: string): string {
  const key = `${pattern} ${date}`;
  const words = known.get(key) ?? format(parseISO(date), pattern);
  known.set(key, words);
  return words;
}

function spellMonth(words: string): string {
  return words
    .replace('Jun ', 'June ')
    .replace('Jul ', 'July ')
    .replace(shortMonths, (month) => (month === 'Sep' ? 'Sept.' : `${month}.`));
}
