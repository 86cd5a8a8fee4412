import type { Stretch } from '../../text/stretch.ts';
import { firstFrom } from '../passages/first-from.ts';
import { weekdaysIn } from './event-days.ts';
import type { KnownEvent } from './known-event.ts';
import { occasionsDescribedIn } from './occasion-nouns.ts';
import { evidence, type ProposedOccasion } from './proposed-occasion.ts';
import { type Paragraph, readParagraphs } from './read-paragraphs.ts';
import type { SpokenQuote } from './spoken-quote.ts';
import { type Context, occasionsOf } from './suggest-occasion.ts';

/** A report, ready to be asked about the place of each of its quotes. */
export interface ReportPlaces {
  readonly events: readonly KnownEvent[];
  readonly text: string;
  /** The same without what is quoted. */
  readonly outside: string;
  readonly paragraphs: readonly Paragraph[];
  readonly quotes: readonly SpokenQuote[];
  /** The weekdays that it names. */
  readonly weekdays: readonly string[];
}

export function readReportPlaces(
  events: readonly KnownEvent[],
  text: string,
  quotes: readonly SpokenQuote[],
): ReportPlaces {
  return {
    events,
    text,
    outside: maskQuotes(text, quotes),
    paragraphs: readParagraphs(text),
    quotes,
    weekdays: [...new Set(weekdaysIn(text))],
  };
}

/** Where a quote stands, and the occasions at which its speaker was. */
export interface QuotePlace extends ReportPlaces {
  /** What was proposed for the quotes before it. */
  readonly suggestions: readonly (ProposedOccasion | undefined)[];
  readonly speaker: readonly string[];
  readonly words: string;
  readonly occasions: readonly KnownEvent[];
  readonly paragraph: Paragraph;
  /** The nearest sentences of its paragraph that end before its own. */
  readonly before: readonly Stretch[];
  /** Its own sentence, or sentences where it holds several. */
  readonly own: Stretch;
  /** The sentence behind, in its paragraph. */
  readonly behind: Stretch | undefined;
  readonly index: number;
}

/** So far a reader looks; it also bounds the work where a text has one endless sentence. */
const farthestAround = 1500;
const mostSentencesBefore = 24;

export function findPlace(
  report: ReportPlaces,
  suggestions: readonly (ProposedOccasion | undefined)[],
  { at, quote: { speaker, words } }: SpokenQuote,
): QuotePlace | undefined {
  const paragraph = report.paragraphs[lastAt(report.paragraphs, at)];
  if (paragraph === undefined || speaker.length === 0) return undefined;
  const { sentences } = paragraph;
  const first = lastAt(sentences, at);
  const last = lastAt(sentences, Math.min(at + words.length, paragraph.end) - 1);
  const start = sentences[first]?.start ?? paragraph.start;
  const end = sentences[last]?.end ?? paragraph.end;
  const own = {
    start: Math.max(start, at - farthestAround),
    end: Math.min(end, at + words.length + farthestAround),
  };
  const described = occasionsDescribedIn(wordsAt(report.outside, own));
  return {
    ...report,
    suggestions,
    speaker,
    words,
    occasions: occasionsOf(report.events, speaker).filter(
      ({ nouns }) => ![...nouns].some((noun) => described.has(noun)),
    ),
    paragraph,
    before: sentences.slice(Math.max(0, first - mostSentencesBefore), first),
    own,
    behind: sentences[last + 1],
    index: suggestions.length,
  };
}

export function contextOf({ paragraph, weekdays }: QuotePlace): Context {
  return { heading: paragraph.heading, weekdays };
}

export function wordsAt(text: string, { start, end }: Stretch): string {
  return text.slice(start, end);
}

/** The index of the last stretch that begins at a position or before it; -1 where there is none. */
function lastAt(stretches: readonly Stretch[], at: number): number {
  return firstFrom(stretches, at + 1, ({ start }) => start) - 1;
}

/** How many quotes begin before a position. */
export function countBefore(quotes: readonly SpokenQuote[], position: number): number {
  return firstFrom(quotes, position, ({ at }) => at);
}

/** The occasion of a quote of the same speaker in a sentence. */
export function ofQuoteIn(
  { quotes, suggestions, index, speaker }: QuotePlace,
  { start, end }: Stretch,
): ProposedOccasion | undefined {
  const from = countBefore(quotes, start);
  const before = quotes
    .slice(from, Math.min(index, countBefore(quotes, end)))
    .findLastIndex(({ quote }) => quote.speaker.join() === speaker.join());
  const suggestion = before === -1 ? undefined : suggestions[from + before];
  return suggestion === undefined ? undefined : { ...suggestion, evidence: evidence.before };
}

/** The text with blanks for what is quoted: an occasion that a speaker mentions is not where the words were said. */
function maskQuotes(text: string, quotes: readonly SpokenQuote[]): string {
  const chunks: string[] = [];
  let done = 0;
  for (const { at, quote } of quotes) {
    const end = at + quote.words.length;
    if (end <= done) continue;
    chunks.push(text.slice(done, Math.max(done, at)), ' '.repeat(end - Math.max(done, at)));
    done = end;
  }
  return chunks.join('') + text.slice(done);
}
