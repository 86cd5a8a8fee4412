import type { ArticleInput } from '../../../domain/article.ts';
import { doubleMarks } from '../../../text/marks/quotation-marks.ts';
import { shortenText } from '../../../text/shorten-text.ts';

const opensBefore = new RegExp(`[${doubleMarks}]\\s*$`);
const endsLine = /^[\s.,;:!?…)\]—–-]*$/u;
const furthest = 20;

/** Quotes that open with a mark and end where their line does, without one: nobody can tell how far the words go. */
export function reviewOfOpenEnds(
  quotes: readonly { readonly quote: NonNullable<ArticleInput['quotes']>[number] }[],
  source: string,
): readonly string[] {
  return quotes.flatMap(({ quote: { words, span, continued = [], kind } }) => {
    const [start] = span;
    const [, end] = continued.at(-1)?.span ?? span;
    const [behind = ''] = source.slice(end, end + furthest).split('\n', 1);
    const isMarked = opensBefore.test(source.slice(Math.max(0, start - 3), start));
    if (kind === 'statement' || !isMarked || behind.length === furthest || !endsLine.test(behind)) return [];
    const all = [words, ...continued.map((part) => part.words)].join(' ');
    return [
      `The quote “${shortenText(all, 60)}” opens with a mark and has none at its end, where its line ends, too: look how far the words go.`,
    ];
  });
}
