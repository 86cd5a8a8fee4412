import { straightenApostrophes } from '../apostrophes.ts';
import { doubleMarks } from './quotation-marks.ts';

const anyDoubleMark = new RegExp(`[${doubleMarks}]`, 'g');

/** One form for words that were typed on different keyboards: marks, dashes, spaces. */
export function foldSigns(words: string): string {
  return straightenApostrophes(words)
    .replace(anyDoubleMark, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ');
}
