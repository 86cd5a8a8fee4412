import type { Placing } from '../../derive/place/place-written-words.ts';
import { countOf } from '../../text/count-of.ts';
import { printable } from '../../text/escaping/printable.ts';
import { lineOf } from '../../text/lines/line-of.ts';
import { shortenText } from '../../text/shorten-text.ts';
import type { LocatedPlacing, PlaceResult } from './run-place.ts';
import { showInside } from './show-inside.ts';

/** How many places of one text are shown. */
const mostShown = 9;

/** What became of one article, as a person reads it: a line for the whole, and what is open below it. */
export function formatPlaceResult(result: PlaceResult): string {
  switch (result.status) {
    case 'not-here':
      return `NOT ${result.id}: “${result.name}” is not here. Name the file or a folder it lies in, or tell once where your saved files lie: npm run saved-files -- FOLDER.`;
    case 'unread':
    case 'unwritten':
      return `NOT ${result.id}: ${printable(result.why)}`;
    case 'placed':
      return [
        `${isPlaced(result) ? 'ok ' : 'NOT'} ${result.id}: ${summary(result.placings)}`,
        ...result.placings.flatMap((placing) => formatPlacing(placing, result)),
      ].join('\n');
  }
}

/** Whether all words of an article have their place. */
export function isPlaced(result: PlaceResult): boolean {
  return (
    result.status === 'placed' && result.placings.every(({ kind }) => kind === 'stands' || kind === 'found')
  );
}

function summary(placings: readonly Placing[]): string {
  const count = (kind: Placing['kind']) => placings.filter((placing) => placing.kind === kind).length;
  const open = placings.length - count('stands') - count('found');
  return [
    `${countOf(placings.length, 'passage')}, ${count('found')} placed now`,
    ...(open > 0 ? [`${open} open`] : []),
  ].join(', ');
}

function formatPlacing(
  placing: LocatedPlacing,
  { path, text }: Extract<PlaceResult, { status: 'placed' }>,
): readonly string[] {
  const { written, line } = placing;
  const head = `    ${path}:${line} ${written.name} “${shortenText(written.words, 80)}”`;
  switch (placing.kind) {
    case 'stands':
      return [];
    case 'found':
      return placing.words === written.words
        ? []
        : [head, `      written now as the report prints it: “${placing.words}”`].map(printable);
    case 'several':
      return [
        head,
        `      stands ${placing.spans.length} times; write the span that is meant:`,
        ...placing.spans
          .slice(0, mostShown)
          .map(
            (span) =>
              `      span: [${span.join(', ')}]  line ${lineOf(text, span[0])}: ${showInside(text, span)}`,
          ),
      ].map(printable);
    case 'near':
      return [
        head,
        ...placing.spans.map((span) => `      is not in the report, which has: ${showInside(text, span)}`),
      ].map(printable);
    case 'none':
      return [head, '      is not in the report, nor anything like it.'].map(printable);
    case 'waits':
      return [head, '      waits until the words of its quote have a place.'].map(printable);
  }
}
