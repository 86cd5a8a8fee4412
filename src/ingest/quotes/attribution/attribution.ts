import type { Cue } from '../cues/cue.ts';
import type { CuedParagraph } from '../cues/cued-paragraph.ts';
import type { Mention } from '../names/mention.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';

/** Where a quotation's speaker is named, and by which rule that was found. */
export interface Attribution {
  readonly paragraph: NamedParagraph;
  readonly mention: Mention;
  readonly cue?: Cue;
  readonly score: number;
  /** The score of the best cue that names somebody else. */
  readonly rival?: number;
  readonly rule: string;
}

/** An attribution, and which of the rules that are tried in order has found it. */
export interface RuledAttribution extends Attribution {
  readonly by: string;
}

/** One quotation to be attributed, and what is known when it is looked at. */
export interface Situation {
  readonly paragraphs: readonly CuedParagraph[];
  /** The attributions of the quotations before it. */
  readonly attributed: ReadonlyMap<number, Attribution>;
  readonly here: CuedParagraph;
  /** The quotation's token position. */
  readonly at: number;
}
