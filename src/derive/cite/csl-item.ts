import { nameSpeakers, noOccasion } from '../../domain/cite/format-citation.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { earliestDay, latestDay, parseStoryDate, unknownDate } from '../../domain/dates/story-date.ts';
import { t } from '../../messages/say.ts';
import type { Cited, CitedReport } from './cited.ts';
import { withoutDate } from './cited-date.ts';

/** A date of CSL-JSON: numbers where it is a day, month or year, words where it is vaguer. */
export type CslDate =
  | { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true }
  | { readonly literal: string };

/** An item of CSL-JSON, as reference managers and citation processors read it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly language?: string;
  readonly note: string;
  readonly archive?: string;
  readonly URL?: string;
}

/**
 * The work that a bibliography lists: of a quote or a report the outlet's report, whose `archive` is this site; of an event
 * or a question the page here. How things are known stands in `note`, which managers show and styles leave alone.
 */
export function toCslItem(cited: Cited): CslItem {
  const { report, site, address } = cited;
  const url = URL.canParse(address) ? { URL: address } : {};
  const id = cited.id.replaceAll('/', '-');
  if (report === undefined)
    return {
      id,
      type: 'webpage',
      title: cited.title,
      'container-title': site,
      ...issuedOn(cited.version),
      note: noteOf(cited),
      ...url,
    };
  return {
    id,
    type: 'article-newspaper',
    ...(report.headline === undefined ? {} : { title: report.headline }),
    ...(report.authors.length === 0 ? {} : { author: report.authors.map((literal) => ({ literal })) }),
    'container-title': report.outlet,
    ...issuedOn(report.published, report.publishedNote !== undefined),
    language: report.language,
    note: noteOf(cited),
    archive: site,
    ...url,
  };
}

/** The same for formats that have no words for a date: what all days that it can mean share, the year or the month. */
export function toNumberedItem(cited: Cited): CslItem {
  const item = toCslItem(cited);
  const { issued, ...undated } = item;
  if (issued === undefined || 'date-parts' in issued) return item;
  const shared = sharedParts(cited.report?.published ?? unknownDate);
  return shared.length === 0 ? undated : { ...undated, issued: { 'date-parts': [shared], circa: true } };
}

function sharedParts(date: string): readonly number[] {
  const [first = [], last = []] = [earliestDay(date), latestDay(date)].map((day) => day?.split('-'));
  const apart = first.findIndex((part, index) => part !== last[index]);
  return first.slice(0, apart === -1 ? undefined : apart).map(Number);
}

function issuedOn(date: string | undefined, isDoubted = false): { readonly issued?: CslDate } {
  if (date === undefined || date === unknownDate) return {};
  const parsed = parseStoryDate(date);
  if (parsed.form !== 'point') return { issued: { literal: formatStoryDate(date) } };
  const numbers = parsed.at.replace(/\D$/, '').split('-').map(Number);
  const isCirca = isDoubted || isVague(parsed.at);
  return { issued: { 'date-parts': [numbers], ...(isCirca ? { circa: true } : {}) } };
}

function noteOf(cited: Cited): string {
  const { report, notes, site } = cited;
  const recorded = report === undefined ? [] : [...knownOf(report), t`Recorded in ${site}`];
  return [cited.kind === 'report' ? t`Recorded as “${cited.title}”` : saidOf(cited), ...recorded, ...notes]
    .map((each) => `${each}.`)
    .join(' ');
}

function saidOf({ kind, speakers, speakerNote, title, said }: Cited): string {
  if (kind !== 'quote') return said ?? '';
  const names = nameSpeakers({ speakers: speakers.map(({ name }) => name), speakerNote });
  return t`${names}: “${title}” (${said ?? noOccasion()})`;
}

function knownOf({ outletNote, publishedNote, published, headline }: CitedReport): readonly string[] {
  const known = [
    outletNote,
    isInNumbers(published) ? undefined : t`published ${formatStoryDate(published)}`,
    publishedNote,
    published === unknownDate ? withoutDate() : undefined,
    headline === undefined ? t`no headline` : undefined,
  ].filter((each) => each !== undefined);
  return known.length === 0 ? [] : [t`Of the report: ${known.join('; ')}`];
}

/** Whether every format has a field for the whole of it, or nothing is known; that a day is vague only CSL-JSON can say. */
function isInNumbers(date: string): boolean {
  if (date === unknownDate) return true;
  const parsed = parseStoryDate(date);
  return parsed.form === 'point' && !isVague(parsed.at);
}

function isVague(point: string): boolean {
  return /\D$/.test(point);
}
