import type { DeskRecords } from '../../protocol/opened-report.ts';
import type { ClaimCard, EventCard } from '../../sheet/cards/desk-card.ts';
import { proposeEventCards } from '../../sheet/cards/event-cards.ts';
import { type ClaimGround, proposeClaimCards } from '../../sheet/cards/propose-claim-cards.ts';

/** What is looked for in a report, and among what. */
export interface ProposalTask {
  readonly number: number;
  readonly ground: ClaimGround;
  /** What was recorded when the report was opened, so that a settled event stays in sight. */
  readonly known: DeskRecords;
}

export interface Proposals {
  readonly number: number;
  readonly claims: readonly ClaimCard[];
  readonly events: readonly EventCard[];
}

/** A thread of its own, since a long report takes longer than a key may. */
addEventListener('message', ({ data }: MessageEvent<ProposalTask>) => {
  const { number, ground, known } = data;
  const found: Proposals = {
    number,
    claims: proposeClaimCards(ground),
    events: proposeEventCards(ground, known),
  };
  postMessage(found);
});
