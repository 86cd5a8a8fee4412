import { startsSmall } from '../letters.ts';
import type { Stretch } from '../stretch.ts';

const line = /[^\n\r\u2028\u2029]+/g;

/** One span for every line with words in it; a line broken inside a sentence is joined to the next. */
export function splitParagraphs(text: string): readonly Stretch[] {
  const paragraphs: Stretch[] = [];
  for (const { index, 0: found } of text.matchAll(line)) {
    const words = found.trim();
    if (words === '') continue;
    const start = index + found.indexOf(words);
    const end = start + words.length;
    const last = paragraphs.at(-1);
    if (last !== undefined && isWrapped(text.slice(last.end, start), words, text[last.end - 1])) {
      paragraphs[paragraphs.length - 1] = { start: last.start, end };
    } else paragraphs.push({ start, end });
  }
  return paragraphs;
}

const oneBreak = /^[^\S\n]*\r?\n[^\S\n]*$/;
const endsInsideSentence = /[\p{L}\p{N},]/u;

function isWrapped(gap: string, words: string, before = ''): boolean {
  return gap.length < 8 && oneBreak.test(gap) && startsSmall(words) && endsInsideSentence.test(before);
}
