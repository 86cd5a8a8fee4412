import { compareText } from '../../text/compare-text.ts';
import { isDay } from '../../text/days.ts';
import type { Removal } from '../boilerplate/strip-boilerplate.ts';
import { toEdtf } from '../dates/read-calendar-dates.ts';
import type { DateMention } from '../dates/read-dates.ts';
import { readStamps, type StampedDay } from '../dates/read-stamps.ts';
import { endOf, type Passage } from '../passages/passage.ts';
import { sentenceAround, tenseOf } from '../passages/sentence-around.ts';
import { isRecordHeadline } from './is-record-headline.ts';
import { readDatelines } from './read-credits.ts';

/** When a report came out, as far as its own file tells. */
export interface Published {
  /** EDTF; `[2031-03-09..]` means that day or later. */
  readonly date: string;
  readonly grade: 'printed' | 'inferred';
  readonly evidence: Passage;
  /** What the words are in the file. */
  readonly by: StampedDay['by'] | 'dateline' | 'headline of a record' | 'latest event';
}

/** What is known of a report before its day is. */
export interface PublishedSources {
  readonly body: readonly Passage[];
  /** The dates its body names. */
  readonly dates: readonly DateMention[];
  readonly removed: readonly Removal[];
  /** The lines beside its headline, those under it first. */
  readonly beside: readonly Passage[];
  readonly headline: Passage | undefined;
  readonly language: string | undefined;
}

/** A longer text is no report; the rest of it is not looked through. */
const mostPassages = 500;

/** Reads the day of publication from a date line; failing that, the day it must have been on or before, or on or after. */
export function readPublished({
  body,
  dates,
  removed,
  beside,
  headline,
  language,
}: PublishedSources): Published | undefined {
  return (
    fromDateLine([...beside, ...dateLines(removed)], language) ??
    fromDateline(body) ??
    fromRecord(headline, language) ??
    fromLatestEvent(body.slice(0, mostPassages), dates)
  );
}

/** A report that only says when it was changed came out then or before. */
function fromDateLine(lines: readonly Passage[], language: string | undefined): Published | undefined {
  const { day } = readStamps(lines, language);
  if (day === undefined) return undefined;
  const { date, words, by } = day;
  return { date, grade: by === 'date line' ? 'printed' : 'inferred', evidence: words, by };
}

/** “Transcript: Night on the Quay, 6 May 2031” was said on that day, and came out then or soon after. */
function fromRecord(headline: Passage | undefined, language: string | undefined): Published | undefined {
  if (headline === undefined || !isRecordHeadline(headline.text)) return undefined;
  const { day } = readStamps([headline], language);
  return day?.by === 'date line'
    ? { date: day.date, grade: 'inferred', evidence: day.words, by: 'headline of a record' }
    : undefined;
}

function fromDateline(body: readonly Passage[]): Published | undefined {
  const dated = readDatelines(body).flatMap(({ date }) => (date?.day === undefined ? [] : [date]));
  const [first] = dated.flatMap((parts) => {
    const date = toEdtf(parts);
    return date === undefined ? [] : [{ date, evidence: parts.words }];
  });
  return first === undefined ? undefined : { ...first, grade: 'printed', by: 'dateline' };
}

function dateLines(removed: readonly Removal[]): readonly Passage[] {
  return removed.flatMap(({ passage, rule }) =>
    rule.means === 'date' || rule.means === 'byline' ? [passage] : [],
  );
}

function fromLatestEvent(body: readonly Passage[], dates: readonly DateMention[]): Published | undefined {
  const last = body.at(-1);
  const within = dates.filter(({ words }) => last !== undefined && words.start < endOf(last));
  const told = within.filter(
    ({ words, date }) => date !== undefined && isDay(date) && isToldAsDone(body, words),
  );
  const latest = told.toSorted((a, b) => compareText(a.date ?? '', b.date ?? '')).at(-1);
  return latest?.date === undefined
    ? undefined
    : { date: `[${latest.date}..]`, grade: 'inferred', evidence: latest.words, by: 'latest event' };
}

function isToldAsDone(body: readonly Passage[], words: DateMention['words']): boolean {
  return tenseOf(sentenceAround(body, words) ?? '') === 'done';
}
