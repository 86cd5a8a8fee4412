import type { Stretch } from '../../text/stretch.ts';

/** A place at which words name a person as the one who acts. */
export interface PersonMention extends Stretch {
  /** Whom the name can mean: two people may share it; nobody where it is the name of somebody without a record. */
  readonly ids: readonly string[];
  readonly name: string;
}
