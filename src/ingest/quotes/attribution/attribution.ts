import type { Cue } from '../cues/cue.ts';
import type { CuedPassage } from '../cues/cued-passage.ts';
import type { Mention, Passage } from '../names/mention.ts';

/** Where a quotation's speaker is named, and by which rule that was found. */
export interface Attribution {
  readonly passage: Passage;
  readonly mention: Mention;
  readonly cue?: Cue;
  readonly score: number;
  readonly rule: string;
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
