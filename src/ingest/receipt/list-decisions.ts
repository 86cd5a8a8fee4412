import type { Span } from '../../text/anchor/span.ts';
import { languageName } from '../../text/language-name.ts';
import { shortenText } from '../../text/shorten-text.ts';
import type { DraftedArticle } from '../draft/article-draft.ts';
import type { ReadQuote } from '../draft/quotes/draft-quotes.ts';
import { firstFrom } from '../passages/first-from.ts';
import { type Passage, spanOf } from '../passages/passage.ts';
import { languageLacks } from '../quotes/languages/language-lacks.ts';
import type { Cut, Report } from '../source/report.ts';
import type { Decision } from './receipt.ts';

/** A report with the draft that was made of it. */
export interface DraftedReport {
  readonly report: Report;
  readonly draft: DraftedArticle;
}

/** Everything that was decided, in the order of the file; what a person should look at comes last. */
export function listDecisions(
  text: string,
  drafted: readonly DraftedReport[],
  cut: readonly Cut[],
): readonly Decision[] {
  const lineAt = createLineFinder(text);
  const placed = [
    ...drafted.flatMap(keptOf),
    ...cut.map(cutDecision),
    ...drafted.flatMap(({ report, draft }) => [
      ...breaksOf(report, draft),
      ...daysOf(report, draft),
      ...draft.quotes.map((read) => quoteDecision(read, draft.id)),
      ...notQuotesOf(draft),
    ]),
  ].toSorted((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
  return [
    ...drafted.flatMap(languageOf),
    ...placed.map(
      (decision): Decision =>
        decision.span === undefined ? decision : { ...decision, line: lineAt(decision.span[0]) },
    ),
    ...drafted.flatMap(({ draft }) => knownOf(draft)),
    ...drafted.flatMap(({ draft }) =>
      (draft.article.review ?? []).map((words): Decision => ({ what: 'look', draft: draft.id, words })),
    ),
  ];
}

/** What a person must know before anything else: what the report's language has no rules for. */
function languageOf({ report: { language }, draft: { id, reading } }: DraftedReport): readonly Decision[] {
  const lacks = languageLacks(reading.text, language);
  if (lacks === undefined) return [];
  const name = language === undefined ? 'This language' : languageName(language);
  return [{ what: 'language', draft: id, words: `${name} ${lacks}` }];
}

const longestWords = 60;

function keptOf({ report: { lines }, draft: { id } }: DraftedReport): readonly Decision[] {
  return lines.map((passage): Decision => ({ what: 'kept', draft: id, ...wordsOf(passage) }));
}

function cutDecision({ passage, rule }: Cut): Decision {
  return { what: 'cut', ...wordsOf(passage), rule };
}

function wordsOf(passage: Passage): { words: string; span: Span } {
  return { words: shortenText(passage.text, longestWords), span: spanOf(passage) };
}

function breaksOf({ lostBreaks }: Report, { id }: DraftedArticle): readonly Decision[] {
  return lostBreaks.map(({ at, kind }) => ({
    what: 'break',
    draft: id,
    words: 'A lost paragraph break was mended.',
    span: [at, at + 1],
    rule: kind,
  }));
}

/** The words for a day stay what they are; the date stands behind them where there is one. */
function daysOf({ dates }: Report, { id }: DraftedArticle): readonly Decision[] {
  return dates.map(({ words, date, grade }) => ({
    what: 'day',
    draft: id,
    words: words.text,
    span: spanOf(words),
    rule: date === undefined ? 'open: no day to count from' : `${date}, ${grade ?? 'printed'}`,
  }));
}

function quoteDecision({ quote, cue, confidence, rule }: ReadQuote, draft: string): Decision {
  return {
    what: 'quote',
    draft,
    words: quote.words,
    span: quote.span,
    speaker: [...quote.speaker],
    ...(cue === undefined ? {} : { cue }),
    confidence: Math.round(confidence * 100) / 100,
    rule,
  };
}

function notQuotesOf({ id, article }: DraftedArticle): readonly Decision[] {
  return (article.notQuotes ?? []).map(({ words, span, kind }) => ({
    what: 'not a quote',
    draft: id,
    words,
    span,
    rule: kind,
  }));
}

function knownOf({ id, article: { source, published } }: DraftedArticle): readonly Decision[] {
  const { headline, outlet, outletKnown } = source;
  return [
    { what: 'headline', draft: id, words: headline ?? 'none in the file' },
    { what: 'outlet', draft: id, words: `${outlet}: ${outletKnown.evidence}`, rule: outletKnown.grade },
    { what: 'date', draft: id, words: `${published.date}: ${published.evidence}`, rule: published.grade },
  ];
}

/** Finds the one-based line of an offset. */
function createLineFinder(text: string): (offset: number) => number {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => firstFrom(starts, offset + 1, (start) => start);
}
