import { z } from 'zod';
import type { Span } from '../../domain/span.ts';
import { SpanSchema } from '../../domain/span.ts';
import { shortenText } from '../../text/shorten-text.ts';
import type { ArticleDraft, DraftedArticle } from '../draft/article-draft.ts';
import type { ReadQuote } from '../draft/draft-quotes.ts';
import { firstFrom } from '../passages/first-from.ts';
import { endOf, type Passage, toPassages } from '../passages/passage.ts';
import type { Cut, Report } from '../source/report.ts';

/** One decision that was taken while a file was read. */
const DecisionSchema = z.strictObject({
  /** `kept` and `cut` together are every word of the file; `file` says why it is a new one or a changed one. */
  what: z.enum([
    'file',
    'kept',
    'cut',
    'break',
    'headline',
    'outlet',
    'date',
    'day',
    'quote',
    'not a quote',
    'look',
  ]),
  /** The draft it belongs to. */
  draft: z.string().optional(),
  span: SpanSchema.optional(),
  /** One-based line of the file's text. */
  line: z.number().int().positive().optional(),
  /** The beginning of the words, or what was decided. */
  words: z.string(),
  /** The rule that decided. */
  rule: z.string().optional(),
  speaker: z.array(z.string()).optional(),
  cue: z.string().optional(),
  confidence: z.number().optional(),
});

/** What was done with a dropped file: `content/.receipts/<file>.json`. */
export const ReceiptSchema = z.strictObject({
  version: z.literal(1),
  file: z.strictObject({
    name: z.string(),
    sha256: z.string(),
    encoding: z.string(),
    length: z.number().int(),
  }),
  /** The drafts as the machine last wrote them, so that a person's edits can be told from its own. */
  drafts: z.array(
    z.strictObject({ id: z.string(), article: z.record(z.string(), z.unknown()), body: z.string() }),
  ),
  decisions: z.array(DecisionSchema),
});

export type Decision = z.infer<typeof DecisionSchema>;
export type Receipt = z.infer<typeof ReceiptSchema>;

/** The receipt with the drafts as they were written: ids that were taken are others, also in the decisions. */
export function withWrittenDrafts(receipt: Receipt, written: readonly ArticleDraft[]): Receipt {
  const ids = new Map(receipt.drafts.map(({ id }, index) => [id, written[index]?.id ?? id]));
  return {
    ...receipt,
    drafts: written.map(({ id, article, body }) => ({ id, article: { ...article }, body })),
    decisions: receipt.decisions.map((decision) =>
      decision.draft === undefined
        ? decision
        : { ...decision, draft: ids.get(decision.draft) ?? decision.draft },
    ),
  };
}

/** A report with the draft that was made of it. */
export interface DraftedReport {
  readonly report: Report;
  readonly draft: DraftedArticle;
}

/** Everything that was decided, in the order of the file; what a person should look at comes last. */
export function listDecisions(text: string, drafted: readonly DraftedReport[]): readonly Decision[] {
  const lineAt = createLineFinder(text);
  const placed = [
    ...keptAndCut(text, drafted),
    ...drafted.flatMap(({ report, draft }) => [
      ...breaksOf(report, draft),
      ...daysOf(report, draft),
      ...draft.quotes.map((read) => quoteDecision(read, draft.id)),
      ...notQuotesOf(draft),
    ]),
  ].toSorted((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
  return [
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

const longestWords = 60;

function keptAndCut(text: string, drafted: readonly DraftedReport[]): readonly Decision[] {
  const kept = drafted.flatMap(({ report, draft }) =>
    report.lines.map((passage) => ({ passage, draft: draft.id })),
  );
  const cut = cutLines(
    text,
    kept.map(({ passage }) => passage),
    drafted.flatMap(({ report }) => report.cut),
  );
  return [
    ...kept.map(({ passage, draft }): Decision => ({ what: 'kept', draft, ...wordsOf(passage) })),
    ...cut.map(({ passage, rule }): Decision => ({ what: 'cut', ...wordsOf(passage), rule })),
  ];
}

function wordsOf(passage: Passage): { words: string; span: Span } {
  return { words: shortenText(passage.text, longestWords), span: [passage.start, endOf(passage)] };
}

/** Every word of the file that is no report's; the rule is known where one cut it. */
export function cutLines(text: string, kept: readonly Passage[], cut: readonly Cut[]): readonly Cut[] {
  const rules = new Map(cut.map(({ passage, rule }) => [passage.start, rule]));
  const ordered = kept.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return toPassages(text).flatMap((line) => {
    while ((ordered[next] === undefined ? line.start + 1 : endOf(ordered[next] ?? line)) <= line.start)
      next += 1;
    const inside: Passage[] = [];
    for (let index = next; (ordered[index]?.start ?? endOf(line)) < endOf(line); index += 1)
      inside.push(ordered[index] ?? line);
    return without(line, inside).map((passage) => ({
      passage,
      rule: rules.get(passage.start) ?? (inside.length > 0 ? 'mark in the line' : 'outside the reports'),
    }));
  });
}

/** What is left of a line when passages are taken out of it, without white space. */
function without(line: Passage, passages: readonly Passage[]): readonly Passage[] {
  const edges = [
    line.start,
    ...passages.flatMap((passage) => [
      Math.max(line.start, passage.start),
      Math.min(endOf(line), endOf(passage)),
    ]),
    endOf(line),
  ];
  return edges.flatMap((from, index) => {
    const to = edges[index + 1];
    if (index % 2 === 1 || to === undefined || from >= to) return [];
    const left = line.text.slice(from - line.start, to - line.start);
    const words = left.trim();
    return words === '' ? [] : [{ text: words, start: from + left.indexOf(words) }];
  });
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
  return dates.map(({ words: { text, start }, date, grade }) => ({
    what: 'day',
    draft: id,
    words: text,
    span: [start, start + text.length],
    rule: date === undefined ? 'open: no day to count from' : `${date}, ${grade ?? 'printed'}`,
  }));
}

function quoteDecision({ quote, cue, confidence, rule }: ReadQuote, draft: string): Decision {
  return {
    what: 'quote',
    draft,
    words: quote.words,
    span: [quote.span[0], quote.span[1]],
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
    span: [span[0], span[1]],
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
