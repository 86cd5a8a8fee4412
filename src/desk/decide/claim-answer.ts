import type { Fact } from '../../domain/claim.ts';
import type { Span } from '../../text/anchor/span.ts';

/** What a person has answered on the open card of a claim and not settled yet. */
export interface ClaimAnswer {
  /** The event alone: its likeliest fact stands. */
  readonly claimEvent?: string;
  readonly claimFact?: { readonly event: string; readonly fact: string };
  /** As it was typed or chosen. */
  readonly claimValue?: string;
  /** The report says that it is not known. */
  readonly notKnown?: boolean;
  readonly claimBy?: readonly string[];
  /** A fact that nobody has yet. */
  readonly newFact?: Fact;
  /** Other ends of the words. */
  readonly claimSpan?: Span;
  /** The claim does not stand. */
  readonly dropsClaim?: boolean;
}
