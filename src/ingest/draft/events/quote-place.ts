import type { ReadQuote } from '../draft-quotes.ts';
import type { KnownEvent } from './known-event.ts';
import type { Paragraph, Stretch } from './split-sentences.ts';
import { type Context, occasionsOf } from './suggest-occasion.ts';
import { evidence, type Suggestion } from './suggestion.ts';

/** A report of which the quotes up to one have been looked at. */
export interface ReportSoFar {
  readonly events: readonly KnownEvent[];
  readonly text: string;
  /** The same without what is quoted. */
  readonly outside: string;
  readonly paragraphs: readonly Paragraph[];
  readonly quotes: readonly ReadQuote[];
  readonly suggestions: readonly (Suggestion | undefined)[];
}

/** Where a quote stands, and the occasions at which its speaker was. */
export interface QuotePlace extends ReportSoFar {
  readonly speaker: readonly string[];
  readonly words: string;
  readonly occasions: readonly KnownEvent[];
  readonly paragraph: Paragraph;
  readonly own: Stretch;
  readonly index: number;
}

export function findPlace(
  report: ReportSoFar,
  at: number,
  { speaker, words }: ReadQuote['quote'],
): QuotePlace | undefined {
  const paragraph = report.paragraphs.find(({ end }) => end > at);
  if (paragraph === undefined || speaker.length === 0) return undefined;
  const first = paragraph.sentences.find(({ end }) => end > at);
  const last = paragraph.sentences.find(({ end }) => end >= Math.min(at + words.length, paragraph.end));
  return {
    ...report,
    speaker,
    words,
    occasions: occasionsOf(report.events, speaker),
    paragraph,
    own: { start: first?.start ?? paragraph.start, end: last?.end ?? paragraph.end },
    index: report.suggestions.length,
  };
}

export function contextOf({ paragraph, text }: QuotePlace): Context {
  return { heading: paragraph.heading, report: text };
}

export function wordsAt(text: string, { start, end }: Stretch): string {
  return text.slice(start, end);
}

/** The occasion of a quote of the same speaker in a sentence. */
export function ofQuoteIn({ quotes, suggestions, index, speaker }: QuotePlace, { start, end }: Stretch) {
  const before = quotes
    .slice(0, index)
    .findLastIndex(({ at, quote }) => at >= start && at < end && quote.speaker.join() === speaker.join());
  const suggestion = suggestions[before];
  return suggestion === undefined ? undefined : { ...suggestion, evidence: evidence.before };
}

/** The text with blanks for what is quoted: an occasion that a speaker mentions is not where the words were said. */
export function maskQuotes(text: string, quotes: readonly ReadQuote[]): string {
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
