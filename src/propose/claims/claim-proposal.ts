import type { Claim } from '../../domain/claim.ts';
import type { Stretch } from '../../text/stretch.ts';
import type { ClaimElsewhere } from './claim-words.ts';

/** A claim that a report probably makes. A person decides; nothing of it is recorded by itself. */
export interface ClaimProposal {
  readonly event: string;
  readonly fact: string;
  /** The report's words, character for character. */
  readonly printed: string;
  /** Where they stand in the text that was read. */
  readonly at: Stretch;
  /** Read from the words, or that of the other report whose words they are like; undefined where neither tells one. */
  readonly value: Claim['value'];
  /** What the form of the value cannot hold. */
  readonly note: string | undefined;
  /** What the other reports say of the fact. */
  readonly others: readonly ClaimElsewhere[];
  /** Why these words, in one sentence. */
  readonly reason: string;
  readonly score: number;
}
