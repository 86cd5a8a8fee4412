import type { Mention } from '../names/mention.ts';

/** Words that say somebody said something, and who. Token positions; `to` is exclusive. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly mention: Mention;
  readonly weight: number;
  readonly form: 'verb' | 'inverted' | 'participle' | 'inherited' | 'passive' | 'source' | 'noun';
  readonly base: string;
  /** "would say", "did not say", "to say": no report of words. */
  readonly modal: boolean;
}

/** What a reading of one verb finds. */
export type FoundSubject = Pick<Cue, 'mention' | 'form'>;
