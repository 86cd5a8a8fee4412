import { endsWithSign } from '../../../text/marks/ends-with-sign.ts';
import type { Stretch } from '../../../text/stretch.ts';
import { isAside, isSubheadInMarks } from '../marks/is-aside.ts';
import type { MarkedText } from '../marks/marked-text.ts';
import type { MarkedWords } from '../marks/marked-words.ts';
import { readCapitals } from '../names/capitals.ts';
import { nameParagraph } from '../names/named-paragraph.ts';
import type { Token } from '../names/tokenize.ts';
import { partsWithin, tokenize } from '../names/tokenize.ts';
import type { CuedParagraph } from './cued-paragraph.ts';
import type { Grammar } from './grammar.ts';

/** A report whose paragraphs are read: tokens, names, and the words that say somebody said something. */
export interface CuedText {
  readonly text: string;
  readonly marked: readonly MarkedWords[];
  readonly paragraphs: readonly CuedParagraph[];
  readonly grammar: Grammar;
}

/** Finds names and cues in every paragraph; marked words are one token each, so that none is found inside them. */
export function findCuesIn(
  { text, paragraphs, marked }: MarkedText,
  grammar: Grammar,
  grammarOf: (words: string) => Grammar = () => grammar,
): CuedText {
  const tokens = tokenizeParagraphs(text, paragraphs, marked);
  const capitals = readCapitals(tokens);
  return {
    text,
    marked,
    grammar,
    paragraphs: tokens.map((own, index) => {
      const quotes = own.flatMap(({ kind }, at) => (kind === 'quote' ? [at] : []));
      const foreign = new Set(quotes.filter((at) => grammarOf(own[at]?.text ?? '') !== grammar));
      const read = (by: Grammar): Pick<CuedParagraph, 'paragraph' | 'cues' | 'grammar'> => {
        const paragraph = nameParagraph(index, own, by.findNames(own, capitals));
        return { paragraph, grammar: by, cues: by.findCues(paragraph) };
      };
      const home = read(grammar);
      const subheadInMarks = isSubheadBetween(text, paragraphs, index);
      const { start = 0, end = 0 } = paragraphs[index] ?? {};
      const other = foreign.size > 0 && home.cues.length === 0 ? grammarOf(text.slice(start, end)) : grammar;
      return {
        ...(other === grammar ? home : read(other)),
        quotes,
        foreign,
        aside: subheadInMarks || isAsideBetween(text, paragraphs, index),
        subheadInMarks,
      };
    }),
  };
}

/** A headline looks like an aside, but nothing was told before it. */
function isAsideBetween(text: string, paragraphs: readonly Stretch[], index: number): boolean {
  const { start, end } = paragraphs[index] ?? { start: 0, end: 0 };
  return index > 0 && isAside(text.slice(start, end));
}

/** Among paragraphs of the report: below the headline it is a deck, and several in a row are what people say. */
function isSubheadBetween(text: string, paragraphs: readonly Stretch[], index: number): boolean {
  const [before, here, behind] = [index - 1, index, index + 1].map((at) => {
    const { start, end } = paragraphs[at] ?? { start: 0, end: 0 };
    return isSubheadInMarks(text.slice(start, end));
  });
  const isBetween = index > 1 && index + 1 < paragraphs.length && !before && !behind;
  return isBetween && here === true && !isAttributedBeside(text, paragraphs, index);
}

/** “… and said:” above it, “— Ann Lee” or “said Ann Lee” below it. */
function isAttributedBeside(text: string, paragraphs: readonly Stretch[], index: number): boolean {
  const [before = '', behind = ''] = [index - 1, index + 1].map((at) => {
    const { start, end } = paragraphs[at] ?? { start: 0, end: 0 };
    return text.slice(start, end).trim();
  });
  return endsWithSign(before, ':,–—-') || /^[–—―-]|^\p{Ll}/u.test(behind);
}

function tokenizeParagraphs(
  text: string,
  paragraphs: readonly Stretch[],
  marked: readonly MarkedWords[],
): readonly (readonly Token[])[] {
  let from = 0;
  return paragraphs.map((paragraph) => {
    while ((marked[from]?.outer.end ?? Infinity) <= paragraph.start) from += 1;
    return tokenize(text, paragraph, partsWithin(marked, from, paragraph));
  });
}
