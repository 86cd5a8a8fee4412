import { hasDoubleMark } from '../../text/marks/quotation-marks.ts';
import type { Passage } from '../passages/passage.ts';

/** «Северный вестник»: of a name that is all between marks what stands between them; of any other text the text. */
export function withoutMarksAround<T extends Passage>(passage: T): T {
  const { text, start } = passage;
  const inner = text.slice(1, -1);
  const isMarked =
    text.length > 2 &&
    hasDoubleMark(text.charAt(0)) &&
    hasDoubleMark(text.slice(-1)) &&
    !hasDoubleMark(inner);
  return isMarked ? { ...passage, text: inner, start: start + 1 } : passage;
}
