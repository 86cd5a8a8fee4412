import { firstFrom } from '../first-from.ts';
import type { Cue } from './cue.ts';
import type { Mention, Passage } from './mention.ts';

/** Where a quotation's speaker is named, and by which rule that was found. */
export interface Attribution {
  readonly passage: Passage;
  readonly mention: Mention;
  readonly cue?: Cue;
  readonly score: number;
  readonly rule: string;
}

export interface CuedPassage {
  readonly passage: Passage;
  readonly cues: readonly Cue[];
  /** Token positions of the quotations. */
  readonly quotes: readonly number[];
  /** It is a caption, a subhead or a link, which interrupts what is told. */
  readonly aside: boolean;
}

/** One quotation to be attributed, and what is known when it is looked at. */
export interface Situation {
  readonly passages: readonly CuedPassage[];
  /** The attributions of the quotations before it. */
  readonly attributed: ReadonlyMap<number, Attribution>;
  readonly here: CuedPassage;
  /** The quotation's token position. */
  readonly at: number;
}

/** How many tokens from a quotation its cue may stand. */
const reach = 100;

/** The cues of the quotation's sentence and of the next. */
export function nearCues({ passage, cues }: CuedPassage, at: number): readonly Cue[] {
  const sentence = passage.tokens[at]?.sentence ?? 0;
  const near: Cue[] = [];
  for (
    let index = firstFrom(cues, at - reach, ({ from }) => from);
    (cues[index]?.from ?? Infinity) < at + reach;
    index += 1
  ) {
    const cue = cues[index];
    const there = passage.tokens[cue?.from ?? -1]?.sentence ?? -1;
    if (cue !== undefined && (there === sentence || there === sentence + 1)) near.push(cue);
  }
  return near;
}

/** The quotation has no words of the reporter's before it in its sentence, or only the subject it goes on with. */
export function standsAlone({ passage }: CuedPassage, at: number): boolean {
  const { tokens, sentenceStarts, nameAt } = passage;
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
