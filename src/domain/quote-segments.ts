import type { Span } from '../text/anchor/span.ts';
import { type Quote, type QuotePart, quoteJoints, quoteParts } from './quote.ts';
import { jointSigns } from './quote-joint.ts';

/** A piece of a quote as it is shown: said, added by the outlet, or the sign for what stands between two parts. */
export interface QuoteSegment {
  readonly kind: 'words' | 'insertion' | 'interruption';
  readonly text: string;
}

/** The words of a quote cut where the outlet inserted something or the attribution interrupts. */
export function quoteSegments(quote: Quote): readonly QuoteSegment[] {
  const joints = quoteJoints(quote);
  return quoteParts(quote).flatMap((part, index) => {
    const joint = joints[index - 1];
    const sign: readonly QuoteSegment[] =
      joint === undefined ? [] : [{ kind: 'interruption', text: jointSigns[joint] }];
    return [...sign, ...cutAtInsertions(part, quote.insertions)];
  });
}

function cutAtInsertions(
  { words, span }: QuotePart,
  insertions: readonly QuotePart[],
): readonly QuoteSegment[] {
  const inside = insertions.filter(
    (insertion) => insertion.span[0] >= span[0] && insertion.span[1] <= span[1],
  );
  const ordered = inside.toSorted((left, right) => left.span[0] - right.span[0]);
  const edges = [span[0], ...ordered.flatMap((insertion): Span => insertion.span), span[1]];
  return edges
    .slice(1)
    .map((end, index): QuoteSegment => {
      const start = edges[index] ?? span[0];
      return {
        kind: index % 2 === 0 ? 'words' : 'insertion',
        text: words.slice(start - span[0], end - span[0]),
      };
    })
    .filter(({ text }) => text !== '');
}
