import { compareText } from '../../text/compare-text.ts';
import { isDay, toDay } from '../../text/days.ts';
import type { Removal } from '../boilerplate/strip-boilerplate.ts';
import { type DateMention, readDates } from '../dates/read-dates.ts';
import { endOf, type Passage } from '../passages/passage.ts';

/** When a report came out, as far as its own file tells. */
export interface Published {
  /** EDTF; `[2031-03-09..]` means that day or later. */
  readonly date: string;
  readonly grade: 'printed' | 'inferred';
  readonly evidence: Passage;
  /** What the words are in the file. */
  readonly by: 'date line' | 'update line' | 'ambiguous line' | 'latest event';
}

/** What is known of a report before its day is. */
export interface PublishedSources {
  readonly body: readonly Passage[];
  /** The dates its body names. */
  readonly dates: readonly DateMention[];
  readonly removed: readonly Removal[];
}

/** A longer text is no report; the rest of it is not looked through. */
const mostPassages = 500;

/** Words that tell of something as done; a day they tell of lies before the report. */
const toldAsDone =
  /\b(?:was|were|had|held|said|met|took|announced|described|shifted|convened|told|came|began|ended|signed|opened|closed)\b/i;

/** Reads the day of publication from a date line; failing that, the day it must have been on or before, or on or after. */
export function readPublished({ body, dates, removed }: PublishedSources): Published | undefined {
  return fromDateLine(removed) ?? fromLatestEvent(body.slice(0, mostPassages), dates);
}

const publishedWord = /\b(?:published|posted|created)\b/i;
const updateWord =
  /(?<!\p{L})(?:updated|modified|aktualisiert|stand|mis à jour|actualizado|обновлено|оновлено)(?!\p{L})/iu;

/** A report that only says when it was changed came out then or before. */
function fromDateLine(removed: readonly Removal[]): Published | undefined {
  const lines = removed.flatMap(({ passage, rule }) =>
    rule.means === 'date' || rule.means === 'byline' ? [fromPublishedWord(passage)] : [],
  );
  const published = firstDay(lines.filter(({ text }) => !updateWord.test(text) || publishedWord.test(text)));
  if (published !== undefined) return { ...published, grade: 'printed', by: 'date line' };
  const either = lines.flatMap(readAmbiguousDay)[0];
  if (either !== undefined) return { ...either, grade: 'inferred', by: 'ambiguous line' };
  const updated = firstDay(lines);
  return updated === undefined
    ? undefined
    : { ...updated, date: `[..${updated.date}]`, grade: 'inferred', by: 'update line' };
}

const figures = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;

/** “3/4/2031” is one of two days. */
function readAmbiguousDay({ text, start }: Passage): readonly Pick<Published, 'date' | 'evidence'>[] {
  const found = figures.exec(text);
  const [words = '', first, , second, year] = found ?? [];
  const days = [
    toDay(Number(year), Number(first), Number(second)),
    toDay(Number(year), Number(second), Number(first)),
  ];
  const both = days.filter((day) => day !== undefined).toSorted();
  return found === null || both.length < 2
    ? []
    : [{ date: `[${both.join(',')}]`, evidence: { text: words, start: start + found.index } }];
}

/** “Published: March 4” of “Updated: March 6 | Published: March 4”. */
function fromPublishedWord({ text, start }: Passage): Passage {
  const at = Math.max(0, text.search(publishedWord));
  return { text: text.slice(at), start: start + at };
}

function firstDay(lines: readonly Passage[]): Pick<Published, 'date' | 'evidence'> | undefined {
  const found = lines
    .flatMap((line) => readDates([line]))
    .find(({ date }) => date !== undefined && isDay(date));
  return found?.date === undefined ? undefined : { date: found.date, evidence: found.words };
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
  const passage = body.findLast(({ start }) => start <= words.start);
  if (passage === undefined) return false;
  const at = words.start - passage.start;
  const before = passage.text.slice(0, at).search(lastSentence);
  const after = passage.text.slice(at).search(sentenceEnd);
  const sentence = passage.text.slice(Math.max(0, before), after === -1 ? undefined : at + after);
  return toldAsDone.test(sentence) && !toCome.test(sentence);
}

const lastSentence = /(?<=[.!?] )[^.!?]*$/;
const sentenceEnd = /[.!?](?:\s|$)/;
const toCome = /\b(?:will|would|is set to|is expected|are expected|scheduled|plans? to)\b/i;
