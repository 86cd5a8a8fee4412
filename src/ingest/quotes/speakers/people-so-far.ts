import type { People } from './group-people.ts';
import type { Speaker } from './speaker.ts';

/** The people of a report, and who spoke last in it. */
export interface PeopleSoFar extends People {
  /** The party of the last quotation fairly surely attributed. */
  readonly lastSpeaker: number | undefined;
  /** Whose the last quotation is, where “it” may mean the speaker. */
  readonly lastThing: Speaker | undefined;
  /** That quotation was a question, which another answers. */
  readonly asked: boolean;
}
