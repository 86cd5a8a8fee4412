import { wordsOf } from '../../../text/split-words.ts';
import type { AttributedWords } from '../attribution/attribute-quotes.ts';
import type { Attribution } from '../attribution/attribution.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';

/** What the clues look at: the marked words, and where they stand. */
export interface MarkedView {
  readonly words: readonly string[];
  readonly text: string;
  readonly paragraph: NamedParagraph;
  readonly at: number;
  /** Capitals tell nothing here: it is a headline, or the language writes nouns with them. */
  readonly display: boolean;
  /** They fill a short line among paragraphs that ends like no sentence. */
  readonly subhead: boolean;
  /** ISO 639-1, of the words. */
  readonly language: string;
  /** Something that is not read stands right behind them and tells whose they are. */
  readonly toldBehind: boolean;
  readonly attribution?: Attribution;
}

export function viewOf({
  words: text,
  here: { paragraph, grammar, subheadInMarks },
  at,
  attribution,
}: AttributedWords): MarkedView {
  return {
    text,
    words: wordsOf(text),
    paragraph,
    at,
    subhead: subheadInMarks,
    language: grammar.code,
    toldBehind: grammar.isToldBehind?.(paragraph, at) ?? false,
    display: paragraph.display || !grammar.capitalsTell,
    ...(attribution === undefined ? {} : { attribution }),
  };
}

/** The word so many steps before marked words, in small letters; empty where none is. */
export function wordBefore({ paragraph, at }: MarkedView, steps = 1): string {
  return paragraph.tokens[at - steps]?.lower ?? '';
}

/** The word so many steps behind marked words, in small letters; empty where none is. */
export function wordBehind({ paragraph, at }: MarkedView, steps = 1): string {
  return paragraph.tokens[at + steps]?.lower ?? '';
}
