import type { RuledAttribution } from '../attribution/attribution.ts';
import type { SpokenWords } from '../speakers/resolve-speakers.ts';

/** Words whose speaker is read, as the doubts look at them. */
export interface DoubtedWords extends SpokenWords {
  readonly attribution: RuledAttribution;
}
