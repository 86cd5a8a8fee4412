import type { EventEntry, PersonEntry } from '../../domain/content.ts';
import { isExactDay } from '../../domain/story-date.ts';
import { spellingsOf } from './find-people.ts';
import { createReportLines, type ReportLines } from './report-lines.ts';
import type { ReadQuote } from './draft-quotes.ts';

/** An event proposed as the occasion of a quote, and the words it was proposed for. */
export interface Suggestion {
  readonly event: string;
  readonly words: readonly string[];
  /** Taken over from a quote of the same speaker just before. */
  readonly isInherited: boolean;
}

/** Proposes events from their words: for a quote, and for a whole report. */
export interface EventSuggester {
  readonly forQuotes: (text: string, quotes: readonly ReadQuote[]) => readonly (Suggestion | undefined)[];
  readonly forReport: (text: string) => readonly string[];
}

interface KnownEvent {
  readonly id: string;
  readonly isOccasion: boolean;
  readonly people: readonly string[];
  /** Last names and other spellings of those who took part. */
  readonly names: readonly string[];
  /** Each distinctive word of the event, and how much it tells. */
  readonly weights: ReadonlyMap<string, number>;
  /** Names in its short title that are nobody's: a broadcaster, a place. A report that has none of them is not about it. */
  readonly properWords: readonly string[];
  /** “August 17” and “17 August”. */
  readonly days: readonly string[];
}

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const stopWords = new Set(
  'the and for with from that this his her its their was were has have had will would says said say speaks speak tells told after before into over than then also who what when where which not but about between against been being because only both they them there more most other some such'.split(
    ' ',
  ),
);
const shareOfSummary = 0.4;
const weightOfDay = 4;
const enoughForQuote = 6;
const enoughForReport = 12;

export function createEventSuggester(
  events: readonly EventEntry[],
  people: readonly PersonEntry[],
): EventSuggester {
  const known = readEvents(events, people);
  return {
    forQuotes: (text, quotes) => suggestForQuotes(known, text, quotes),
    forReport: (text) => suggestForReport(known, text),
  };
}

function readEvents(events: readonly EventEntry[], people: readonly PersonEntry[]): readonly KnownEvent[] {
  const nameWords = new Set(people.flatMap(spellingsOf).flatMap(wordsOf));
  const told = events.map((event) => ({
    event,
    title: wordsOf(titleOf(event)),
    summary: wordsOf(event.summary),
  }));
  const counts = new Map<string, number>();
  for (const { title, summary } of told)
    for (const one of new Set([...title, ...summary])) counts.set(one, (counts.get(one) ?? 0) + 1);
  const rarity = (one: string) => Math.log2((events.length + 1) / (counts.get(one) ?? 1));
  return told.map(({ event, title, summary }) => {
    const tells = (one: string) => !nameWords.has(one) && !stopWords.has(one) && one.length > 2;
    const weights = new Map(summary.filter(tells).map((one) => [one, shareOfSummary * rarity(one)]));
    for (const one of title.filter(tells)) weights.set(one, rarity(one));
    return {
      id: event.id,
      isOccasion: event.kind === 'statement' || event.kind === 'held',
      people: event.people,
      names: people.filter(({ id }) => event.people.includes(id)).flatMap(spellingsOf),
      weights,
      properWords: properWordsOf(event, nameWords),
      days: daysOf(event.date),
    };
  });
}

function titleOf({ title, shortTitle = '', place = '' }: EventEntry): string {
  return `${title} ${shortTitle} ${place}`;
}

/** Words, and pairs of words that stand together: “press conference” tells more than “press” and “conference”. */
function wordsOf(text: string): readonly string[] {
  const words = Array.from(text.matchAll(word), ([found]) => found.replace(/['’]s$/, '').toLowerCase());
  const pairs = words
    .slice(1)
    .flatMap((one, index) =>
      stopWords.has(one) || stopWords.has(words[index] ?? '') ? [] : [`${words[index]} ${one}`],
    );
  return [...words, ...pairs];
}

function properWordsOf(
  { title, shortTitle = title }: EventEntry,
  nameWords: ReadonlySet<string>,
): readonly string[] {
  const [, ...later] = Array.from(shortTitle.matchAll(word), ([found]) => found.replace(/['’]s$/, ''));
  return later.filter((one) => /^\p{Lu}/u.test(one) && !nameWords.has(one.toLowerCase()));
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function daysOf(date: string | undefined): readonly string[] {
  if (date === undefined || !isExactDay(date)) return [];
  const [, month = 1, day = 1] = date.split('-').map(Number);
  return [`${months[month - 1]} ${day}`, `${day} ${months[month - 1]}`];
}

interface Match {
  readonly event: KnownEvent;
  readonly score: number;
  readonly words: readonly string[];
}

function matchEvent(event: KnownEvent, text: string, words: ReadonlySet<string>): Match {
  const shared = [...event.weights].filter(([one]) => words.has(one));
  const day = event.days.find((printed) => hasDay(text, printed));
  const score = shared.reduce((sum, [, weight]) => sum + weight, day === undefined ? 0 : weightOfDay);
  const telling = shared.toSorted(([, a], [, b]) => b - a).map(([one]) => one);
  return { event, score, words: [...(day === undefined ? [] : [day]), ...telling].slice(0, 3) };
}

function isNamedIn({ properWords }: KnownEvent, text: string): boolean {
  return properWords.every((one) => text.includes(one));
}

function hasDay(text: string, day: string): boolean {
  const at = text.indexOf(day);
  return at !== -1 && !/\d/.test(text.charAt(at - 1) + text.charAt(at + day.length));
}

function suggestForQuotes(
  events: readonly KnownEvent[],
  text: string,
  quotes: readonly ReadQuote[],
): readonly (Suggestion | undefined)[] {
  const report = { text, lines: createReportLines(text) };
  const named = new Set(events.filter((event) => isNamedIn(event, text)));
  const lastOfSpeakers = new Map<string, Suggested>();
  return quotes.map((quote) => {
    const speakers = quote.quote.speaker.join();
    const suggestion =
      suggestOccasion({ events, named }, report, quote) ??
      inherit(report.lines, quote, lastOfSpeakers.get(speakers));
    if (speakers !== '') lastOfSpeakers.set(speakers, { at: quote.at, suggestion });
    return suggestion;
  });
}

interface Suggested {
  readonly at: number;
  readonly suggestion: Suggestion | undefined;
}

interface ReportText {
  readonly text: string;
  readonly lines: ReportLines;
}

interface Candidates {
  readonly events: readonly KnownEvent[];
  /** Those of which the report says a proper word. */
  readonly named: ReadonlySet<KnownEvent>;
}

function suggestOccasion(
  { events, named }: Candidates,
  report: ReportText,
  { quote, at }: ReadQuote,
): Suggestion | undefined {
  if (quote.speaker.length === 0) return undefined;
  const around = sentencesAround(report, at, quote.words.length);
  const words = new Set(wordsOf(around));
  const fitting = events
    .filter(({ isOccasion, people }) => isOccasion && quote.speaker.every((id) => people.includes(id)))
    .filter((event) => named.has(event) || event.days.some((day) => hasDay(around, day)))
    .map((event) => matchEvent(event, around, words))
    .toSorted((a, b) => b.score - a.score);
  const [best, second] = fitting;
  if (best === undefined || best.score < enoughForQuote || best.score - (second?.score ?? 0) < 1)
    return undefined;
  return { event: best.event.id, words: best.words, isInherited: false };
}

/** The occasion of the same speaker's quote before, in the same paragraph. */
function inherit(
  lines: ReportLines,
  { at }: ReadQuote,
  before: Suggested | undefined,
): Suggestion | undefined {
  if (before?.suggestion === undefined || lines.startOfLine(before.at) !== lines.startOfLine(at))
    return undefined;
  return { ...before.suggestion, isInherited: true };
}

/** The sentence of a quote, the one before it and the one after, within the paragraph. */
function sentencesAround({ text, lines }: ReportText, at: number, length: number): string {
  const paragraphStart = lines.startOfLine(at);
  const before = text.slice(Math.max(paragraphStart, at - 400), at);
  const starts = Array.from(before.matchAll(/[.!?]["'”’»]* /g), ({ index, 0: end }) => index + end.length);
  const after = /^[^\n]*?(?:[.!?](?=\s|$)|$)/m.exec(text.slice(at + length, at + length + 300))?.[0] ?? '';
  return `${lines.headingAbove(paragraphStart)} ${before.slice(starts.at(-2) ?? 0)}${text.slice(at, at + length)}${after}`;
}

/** Events whose words a paragraph tells, with somebody who took part. */
function suggestForReport(events: readonly KnownEvent[], text: string): readonly string[] {
  const paragraphs = text.split(/\n+/).filter((paragraph) => paragraph.length > 40);
  const words = paragraphs.map((paragraph) => new Set(wordsOf(paragraph)));
  return events
    .filter((event) =>
      paragraphs.some((paragraph, index) => tellsOf(event, paragraph, words[index] ?? new Set())),
    )
    .map(({ id }) => id);
}

function tellsOf(event: KnownEvent, paragraph: string, words: ReadonlySet<string>): boolean {
  if (event.names.length > 0 && !event.names.some((name) => paragraph.includes(name))) return false;
  const { score } = matchEvent(event, paragraph, words);
  return score >= enoughForReport * Math.max(1, Math.sqrt(paragraph.length / 600));
}
