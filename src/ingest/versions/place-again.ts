import { placeWords } from '../../text/anchor/place-words.ts';
import type { Span } from '../../text/anchor/span.ts';
import { isRecord } from '../../text/tables/is-record.ts';
import { type Fields, recordedSpan } from './merge-fields.ts';

/** Puts recorded words where they stand in the changed text: every `words` or `printed` with a `span`, however deep. */
export function createPlacer(source: string): (item: Fields) => Fields {
  const place = (item: Fields): Fields => {
    const moved = Object.fromEntries(Object.entries(item).map(([key, value]) => [key, placeValue(value)]));
    const words = item['words'] ?? item['printed'];
    const span = recordedSpan(item);
    return typeof words === 'string' && span !== undefined
      ? { ...moved, span: findAgain(source, words, span) }
      : moved;
  };
  const placeValue = (value: unknown): unknown => {
    if (isRecord(value)) return place(value);
    return Array.isArray(value) ? value.map((item) => (isRecord(item) ? place(item) : item)) : value;
  };
  return place;
}

/** The place of the words nearest to where they stood; where they are gone the old place stays, and a note says so. */
function findAgain(source: string, words: string, span: Span): Span {
  const place = placeWords(source, { words, at: span[0] });
  if (place.kind === 'exact') return place.span;
  return place.kind === 'several' ? (place.spans[0] ?? span) : span;
}
