import type { Stretch } from '../../../text/stretch.ts';

/** Words that a report sets down as somebody's without quotation marks. */
export interface Statement {
  /** One for each paragraph. */
  readonly parts: readonly Stretch[];
  /** The words that name the speaker. */
  readonly mention: Stretch;
  /** The fullest form of the name. */
  readonly speaker: string;
}
