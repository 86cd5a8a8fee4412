import type { Decision } from '../../ingest/receipt/receipt.ts';
import { isSpanInside, type Span } from '../../text/anchor/span.ts';
import type { OpenedReport } from '../protocol/opened-report.ts';

/** One line of the report as it is read, or lines that were cut one after the other by one rule. */
export type SheetBlock =
  | {
      readonly kind: 'headline' | 'paragraph';
      readonly span: Span;
      readonly text: string;
      /** Counted from 1; 0 is the headline. */
      readonly number: number;
    }
  | { readonly kind: 'cut'; readonly span: Span; readonly lines: readonly string[]; readonly rule: string };

/** The report from top to bottom: what was kept, paragraph by paragraph, and between it what was cut. */
export function layOutReport({ article, saved, decisions }: OpenedReport): readonly SheetBlock[] {
  if (saved.status === 'missing') return [];
  const { headline, file } = article.source;
  const kept = decisions.flatMap(placed('kept'));
  const lines = kept.length > 0 ? kept : linesIn(saved.text, file.span);
  const breaks = decisions.flatMap(placed('break')).map(({ span }) => span[0]);
  const paragraphs = lines.flatMap(({ span }) => splitAt(span, breaks));
  const cuts = decisions.flatMap(placed('cut'));
  const first = paragraphs[0];
  const hasHeadline = first !== undefined && isHeadline(saved.text.slice(...first), headline);
  return mergeCuts(
    [
      ...paragraphs.map((span, index): SheetBlock => {
        const number = hasHeadline ? index : index + 1;
        const text = saved.text.slice(...span);
        return { kind: number === 0 ? 'headline' : 'paragraph', span, text, number };
      }),
      ...cuts.map(
        ({ span, rule = 'outside the reports' }): SheetBlock => ({
          kind: 'cut',
          span,
          lines: [saved.text.slice(...span)],
          rule,
        }),
      ),
    ].toSorted((a, b) => a.span[0] - b.span[0]),
  );
}

type PlacedDecision = Decision & { readonly span: Span };

function placed(what: Decision['what']): (decision: Decision) => readonly PlacedDecision[] {
  return (decision) =>
    decision.what === what && decision.span !== undefined ? [{ ...decision, span: decision.span }] : [];
}

/** Without a receipt the lines of the file stand for its paragraphs. */
function linesIn(text: string, within: Span): readonly { readonly span: Span }[] {
  return Array.from(
    text.slice(...within).matchAll(/\S(?:.*\S)?/g),
    ({ index, 0: line }): { readonly span: Span } => ({
      span: [within[0] + index, within[0] + index + line.length],
    }),
  );
}

function isHeadline(line: string, headline: string | null): boolean {
  return headline !== null && line.includes(headline);
}

/** A line in which paragraphs had run together is parted where they did. */
function splitAt([start, end]: Span, breaks: readonly number[]): readonly Span[] {
  const inside = breaks.filter((at) => at > start && at < end);
  return [start, ...inside].map((from, index): Span => [from, inside[index] ?? end]);
}

function mergeCuts(blocks: readonly SheetBlock[]): readonly SheetBlock[] {
  const merged: SheetBlock[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    if (block.kind === 'cut' && last?.kind === 'cut' && last.rule === block.rule)
      merged[merged.length - 1] = {
        ...last,
        span: [last.span[0], block.span[1]],
        lines: [...last.lines, ...block.lines],
      };
    else merged.push(block);
  }
  return merged;
}

/** The number of the paragraph that holds a place; undefined outside all of them. */
export function paragraphAt(blocks: readonly SheetBlock[], at: number | undefined): number | undefined {
  if (at === undefined) return undefined;
  const block = blocks.find((one) => one.kind !== 'cut' && isSpanInside([at, at + 1], one.span));
  return block === undefined || block.kind === 'cut' ? undefined : block.number;
}
