import { endsWithSign } from '../../text/ends-with-sign.ts';
import { closingMarks } from '../../text/quotation-marks.ts';
import { countWords } from '../../text/split-words.ts';
import type { FoundQuote } from '../quotes/found-quote.ts';

const introduced = /[,:]\s*\S?$/;
const goesOn = new RegExp(`^[${closingMarks}“‘]?\\s+(?:\\p{Ll}|\\d)`, 'u');
const closingSigns = '.,!?…';
const fewestWords = 6;

/** Whether quoted words are a statement of their own rather than a piece of the report's sentence. */
export function isUtterance(text: string, { kind, parts, mention }: FoundQuote): boolean {
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? 0;
  const words = text.slice(start, end);
  if (kind === 'fragment')
    return (
      introduced.test(text.slice(Math.max(0, start - 4), start)) &&
      countWords(words) >= fewestWords &&
      endsWithSign(words, closingSigns)
    );
  const isBefore = mention !== undefined && mention.end <= start;
  return !(isBefore && !endsWithSign(words, closingSigns) && goesOn.test(text.slice(end, end + 6)));
}
