import { endsWithSign } from '../../../text/marks/ends-with-sign.ts';
import { closingMarks } from '../../../text/marks/quotation-marks.ts';
import { countWords } from '../../../text/split-words.ts';
import type { Stretch } from '../../../text/stretch.ts';
import type { MarkedView } from './marked-view.ts';

/** The words open a sentence of their own, rather than to go on with the reporter's. */
export function opensStatement({ text, words, paragraph, at }: MarkedView): boolean {
  const before = paragraph.tokens[at - 1];
  const opens =
    before === undefined || before.kind !== 'word' || before.sentence !== paragraph.tokens[at]?.sentence;
  return opens && words.length > 1 && /^[^\p{L}]*\p{Lu}/u.test(text);
}

/** Words that somebody said, in the text they stand in. */
export interface SaidWords {
  readonly parts: readonly Stretch[];
  /** Whether they open a sentence of their own. */
  readonly opens: boolean;
  /** The words that name the speaker. */
  readonly mention?: Stretch;
}

const introduced = /[,:]\s*\S?$/;
const goesOn = new RegExp(`^[${closingMarks}“‘]?\\s+(?:\\p{Ll}|\\d)`, 'u');
const closingSigns = '.,!?…';
const fewestWords = 6;

/** Whether said words are at least one whole statement, rather than a piece of the report's sentence. */
export function isUtterance(text: string, { opens, parts, mention }: SaidWords): boolean {
  const start = parts[0]?.start ?? 0;
  const end = parts.at(-1)?.end ?? 0;
  const words = text.slice(start, end);
  if (!opens)
    return (
      introduced.test(text.slice(Math.max(0, start - 4), start)) &&
      countWords(words) >= fewestWords &&
      endsWithSign(words, closingSigns)
    );
  const isBefore = mention !== undefined && mention.end <= start;
  return !(isBefore && !endsWithSign(words, closingSigns) && goesOn.test(text.slice(end, end + 6)));
}
