import { toDay, yearOf } from '../../text/days.ts';
import { doOverlap, endOf, type Passage } from '../passages/passage.ts';
import { withPlainDigits } from './east-asian-dates.ts';
import { fromPersian, isOtherEra } from './persian-dates.ts';
import { type PrintedDate, readStampDates, toEdtf } from './read-calendar-dates.ts';

/** The day of a report, as the lines beside it print it. */
export interface StampedDay {
  /** EDTF: a day, `[2031-05-06,2031-06-05]` for one of two, `[..2031-06-02]` for that day or before. */
  readonly date: string;
  readonly words: Passage;
  readonly by:
    | 'date line'
    | 'order of the language'
    | 'year of another line'
    | 'ambiguous line'
    | 'update line';
}

/** What the lines beside a report say of its day. */
export interface Stamps {
  readonly day: StampedDay | undefined;
  /** A day and a month whose year nobody prints. */
  readonly withoutYear: PrintedDate | undefined;
}

interface Dated {
  readonly words: Passage;
  readonly days: readonly string[];
  readonly isByLanguage: boolean;
  readonly means: 'published' | 'updated';
  /** The line says that the report came out then: for the first time, or at all. */
  readonly says: 'first' | 'published' | undefined;
  readonly parts: PrintedDate | undefined;
}

const updateWord =
  /(?<!\p{L})(?:updated?|modified|edited|revised|corrected|changed|aktualisiert|geändert|bearbeitet|stand|mis(?:e)? à jour|modifiée?|actualizad[oa]|modificad[oa]|atualizad[oa]|aggiornat[oa]|modificat[oa]|обновл[её]н[оа]?|изменен[оа]?|оновлен[оа]|змінено|zaktualizowano|aktualizacja|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret)(?!\p{L})/iu;
const publishedWord =
  /(?<!\p{L})(?:published?|posted|created|issued|released|filed|first|veröffentlicht|erschienen|erstellt|publiée?|paru|créée?|publicad[oa]|pubblicat[oa]|опубликован[оа]|опубліковано|дата|opublikowano|gepubliceerd|publicerad|publisert|publiceret)(?!\p{L})/iu;
/** A report that is kept up prints its last change above the day on which it came out. */
const firstWord =
  /(?<!\p{L})(?:(?:first|originally) (?:published|posted|issued)|zuerst (?:veröffentlicht|erschienen)|erstmals veröffentlicht|première publication|впервые опубликован[оа]?|вперше опубліковано)(?!\p{L})/iu;
/** Days of the copy, not of the report. */
const copyWord =
  /(?<!\p{L})(?:accessed|retrieved|archived|captured|saved|downloaded|printed|copyright|abgerufen|consulté|consultado|©|\(c\))(?!\p{L})/iu;

/** Reads the day on which a report came out from the lines that stand beside it; the language tells how 05/06 is read. */
export function readStamps(lines: readonly Passage[], language: string | undefined): Stamps {
  const dated = lines.flatMap((line) => readLine(line, language));
  const published = dated.filter(({ means }) => means === 'published');
  const first = published.filter(({ says }) => says === 'first');
  const day =
    first.map(toStampedDay).find((found) => found?.by === 'date line') ??
    byYearOfAnother(published) ??
    published.map(toStampedDay).find((found) => found?.by === 'date line') ??
    published.map(toStampedDay).find((found) => found !== undefined) ??
    dated.map(toUpperBound).find((found) => found !== undefined);
  return {
    day,
    withoutYear: published.find(({ days, parts }) => days.length === 0 && parts !== undefined)?.parts,
  };
}

function readLine(line: Passage, language: string | undefined): readonly Dated[] {
  if (line.text.length > longestLine) return [];
  const found = datesIn(line, language);
  const year = found.flatMap(({ parts }) => parts?.year ?? [])[0];
  return found
    .map((date, index) => ({
      ...withYear(date, year),
      label: line.text.slice(
        index === 0 ? 0 : endOf(found[index - 1]?.words ?? line) - line.start,
        date.words.start - line.start,
      ),
    }))
    .filter(({ label }) => !copyWord.test(label))
    .map(({ label, ...date }) => ({
      ...date,
      means:
        updateWord.test(label) && !publishedBehind(label) ? ('updated' as const) : ('published' as const),
      says: firstWord.test(label) ? 'first' : publishedWord.test(label) ? 'published' : undefined,
    }));
}

/**
 * “By Ida Moen | Published May 7” under a headline, “Thursday, June 12, 2031” above it: the clock of the page that was
 * copied tells the year, and no more.
 */
function byYearOfAnother(dated: readonly Dated[]): StampedDay | undefined {
  const said = dated.find(({ days, says }) => days.length === 0 && says !== undefined);
  const whole = dated.filter(({ days }) => days.length === 1);
  const [clock] = whole.flatMap(({ days }) => days);
  const parts = said?.parts;
  if (said === undefined || parts === undefined || clock === undefined) return undefined;
  if (whole.some(({ says }) => says !== undefined)) return undefined;
  const [date] = [yearOf(clock), yearOf(clock) - 1]
    .flatMap((year) => toEdtf({ ...parts, year }) ?? [])
    .filter((day) => day <= clock);
  return date === undefined ? undefined : { date, words: said.words, by: 'year of another line' };
}

const longestLine = 400;

/** “Updated … published: May 6”: the word nearest to the day counts. */
function publishedBehind(label: string): boolean {
  const last = (word: RegExp) => Array.from(label.matchAll(new RegExp(word, 'giu'))).at(-1)?.index ?? -1;
  return last(publishedWord) > last(updateWord);
}

type Unlabelled = Omit<Dated, 'means' | 'says'>;

function datesIn(line: Passage, language: string | undefined): readonly Unlabelled[] {
  const figures = readFigures(line, language);
  const written = readStampDates(line)
    .filter(({ year, month, day }) => month !== undefined && day !== undefined && !isOtherEra(year ?? 0))
    .map((parts) => {
      const day = parts.year === undefined ? undefined : toEdtf(parts);
      return { words: parts.words, days: day === undefined ? [] : [day], isByLanguage: false, parts };
    });
  const apart = written.filter(({ words }) => !figures.some((figure) => doOverlap(figure.words, words)));
  return [...figures, ...apart].toSorted((a, b) => a.words.start - b.words.start);
}

const inFigures = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|\.\d)/g;
const yearFirst = /(?<![\d./-])(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?!\d)/g;

/** “05/06/2031” is the fifth of June, the sixth of May, or one of the two. */
function readFigures({ text: printed, start }: Passage, language: string | undefined): readonly Unlabelled[] {
  const text = withPlainDigits(printed);
  const ways = [...text.matchAll(inFigures)].map(({ index, 0: words, 1: one, 2: sign, 3: two, 4: end }) => {
    const year = Number(end?.length === 2 ? `20${end}` : end);
    const order = orderOf(sign ?? '', language);
    const days = [
      ...(order === 'month first' ? [] : [toDay(year, Number(two), Number(one))]),
      ...(order === 'day first' ? [] : [toDay(year, Number(one), Number(two))]),
    ].filter((day) => day !== undefined);
    const isEither = one !== two && Number(one) <= 12 && Number(two) <= 12;
    return {
      words: { text: printed.slice(index, index + words.length), start: start + index },
      days: [...new Set(days)].toSorted(),
      isByLanguage: isEither && order !== 'either',
      parts: undefined,
    };
  });
  const whole = [...text.matchAll(yearFirst)].map(({ index, 0: words, 1: year, 3: month, 4: day }) => ({
    words: { text: printed.slice(index, index + words.length), start: start + index },
    days: [toWholeDay([Number(year), Number(month), Number(day)], printed)].filter(
      (one) => one !== undefined,
    ),
    isByLanguage: false,
    parts: undefined,
  }));
  return [...ways, ...whole].filter(({ days }) => days.length > 0);
}

/** Of the Persian calendar where its digits or its letters stand in the line. */
function toWholeDay([year, month, day]: readonly [number, number, number], line: string): string | undefined {
  if (!isOtherEra(year)) return toDay(year, month, day);
  return /[۰-۹پچژگی]/u.test(line) ? fromPersian(year, month, day) : undefined;
}

/** Americans write the month first, and nobody else; dots are not theirs. */
function orderOf(sign: string, language: string | undefined): 'day first' | 'month first' | 'either' {
  if (language === undefined || language === 'und') return 'either';
  if (/^en-(?:US|PH)/i.test(language)) return sign === '.' ? 'either' : 'month first';
  return /^en$/i.test(language) ? 'either' : 'day first';
}

function withYear(date: Unlabelled, year: number | undefined): Unlabelled {
  if (date.days.length > 0 || year === undefined || date.parts === undefined) return date;
  const day = toEdtf({ ...date.parts, year });
  return day === undefined ? date : { ...date, days: [day] };
}

function toStampedDay({ words, days, isByLanguage }: Dated): StampedDay | undefined {
  const [first, ...others] = days;
  if (first === undefined) return undefined;
  if (others.length > 0) return { date: `[${days.join(',')}]`, words, by: 'ambiguous line' };
  return { date: first, words, by: isByLanguage ? 'order of the language' : 'date line' };
}

function toUpperBound({ words, days }: Dated): StampedDay | undefined {
  const last = days.at(-1);
  return last === undefined ? undefined : { date: `[..${last}]`, words, by: 'update line' };
}
