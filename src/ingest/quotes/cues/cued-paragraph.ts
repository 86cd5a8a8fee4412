import { firstFrom } from '../../passages/first-from.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Cue } from './cue.ts';
import type { Grammar } from './grammar.ts';

/** A paragraph with its cues and its quotations. */
export interface CuedParagraph {
  readonly paragraph: NamedParagraph;
  readonly cues: readonly Cue[];
  readonly grammar: Grammar;
  /** Token positions of the quotations. */
  readonly quotes: readonly number[];
  /** Those of them whose words are in another language than the report. */
  readonly foreign: ReadonlySet<number>;
  /** It is a caption, a subhead or a link, which interrupts what is told. */
  readonly aside: boolean;
  /** An aside that is all between quotation marks, which may quote or not. */
  readonly subheadInMarks: boolean;
}

/** Where the last words before a place stand. */
export function quoteBefore({ quotes }: CuedParagraph, at: number): number | undefined {
  return quotes[firstFrom(quotes, at, (quote) => quote) - 1];
}

/** How many tokens from a quotation its cue may stand. */
export const cueReach = 100;

/** The cues of the quotation's sentence and of the next. */
export function nearCues({ paragraph, cues }: CuedParagraph, at: number): readonly Cue[] {
  const sentence = paragraph.tokens[at]?.sentence ?? 0;
  const near: Cue[] = [];
  for (
    let index = firstFrom(cues, at - cueReach, ({ from }) => from);
    (cues[index]?.from ?? Infinity) < at + cueReach;
    index += 1
  ) {
    const cue = cues[index];
    const there = paragraph.tokens[cue?.from ?? -1]?.sentence ?? -1;
    if (cue !== undefined && (there === sentence || there === sentence + 1)) near.push(cue);
  }
  return near;
}

/** The quotation has no words of the reporter's before it in its sentence, or only the subject it goes on with. */
export function standsAlone({ paragraph }: CuedParagraph, at: number): boolean {
  const { tokens, sentenceStarts, nameAt } = paragraph;
  const sentence = tokens[at]?.sentence ?? 0;
  const before = tokens[at - 1];
  if (before === undefined || before.sentence !== sentence) return true;
  const start = sentenceStarts[sentence] ?? 0;
  const name = nameAt[at - 1];
  return (
    at - start < 4 &&
    (name !== undefined ? name.from === start : /^(?:it|he|she|they|but|and|so)$/.test(before.lower))
  );
}
