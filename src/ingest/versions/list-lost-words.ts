import { noteLostWords } from '../../domain/drafts/unwritten.ts';
import { shortenText } from '../../text/shorten-text.ts';
import { isRecord } from '../../text/tables/is-record.ts';
import { type Fields, recordedSpan } from './merge-fields.ts';

/** A note for all words of the records that do not stand in the text, each called by its field: `quotes.calm.attribution`. */
export function listLostWords(records: Fields, source: string, day: string): readonly string[] {
  return lostIn(records, '', source).map(({ field, words }) =>
    noteLostWords(field, shortenText(words, 80), day),
  );
}

interface LostWords {
  readonly field: string;
  readonly words: string;
}

function lostIn(item: Fields, field: string, source: string): readonly LostWords[] {
  const words = item['words'] ?? item['printed'];
  const span = recordedSpan(item);
  const isLost = typeof words === 'string' && span !== undefined && source.slice(...span) !== words;
  const below = Object.entries(item).flatMap(([key, value]) => lostInValue(value, join(field, key), source));
  return isLost ? [{ field, words }, ...below] : below;
}

function lostInValue(value: unknown, field: string, source: string): readonly LostWords[] {
  if (isRecord(value)) return lostIn(value, field, source);
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) =>
    isRecord(item) ? lostIn(item, join(field, nameOf(item, index)), source) : [],
  );
}

function nameOf(item: Fields, index: number): string {
  return String(item['id'] ?? item['event'] ?? item['fact'] ?? index);
}

function join(field: string, key: string): string {
  return field === '' ? key : `${field}.${key}`;
}
