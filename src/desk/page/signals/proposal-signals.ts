import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { DeskRecords, OpenedReport } from '../../protocol/opened-report.ts';
import type { ClaimCard, EventCard, PersonCard } from '../../sheet/cards/desk-card.ts';
import { claimGround } from '../../sheet/cards/propose-claim-cards.ts';
import type { SheetBlock } from '../../text/lay-out-report.ts';
import { createProposalFinder } from '../calls/find-proposals.ts';

interface ProposalSources {
  readonly opened: ReadonlySignal<OpenedReport>;
  readonly records: ReadonlySignal<DeskRecords>;
  readonly blocks: ReadonlySignal<readonly SheetBlock[]>;
}

/** Claims, events and people that are none yet: what the machine finds, and what a person selected the words of. */
export function createProposalSignals({ opened, records, blocks }: ProposalSources) {
  const ground = computed(() => claimGround(opened.value, records.value, blocks.value));
  const isDraft = computed(() => opened.value.article.draft === true);
  const finder = createProposalFinder();
  /** Looked for once, and again when somebody or something new is recorded. */
  const endLooking = effect(() => {
    if (isDraft.value) finder.look({ ground: ground.value, known: opened.value.known });
  });
  const selectedClaims = signal<readonly ClaimCard[]>([]);
  return {
    ground,
    selectedClaims,
    selectedRecords: signal<readonly (EventCard | PersonCard)[]>([]),
    isLooking: finder.isLooking,
    proposedClaims: computed(() => [...finder.found.value.claims, ...selectedClaims.value]),
    proposedEvents: computed(() => finder.found.value.events),
    endProposals: () => {
      endLooking();
      finder.close();
    },
  };
}

export type ProposalSignals = ReturnType<typeof createProposalSignals>;
