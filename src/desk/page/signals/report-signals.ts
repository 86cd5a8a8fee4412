import { computed, effect, signal } from '@preact/signals';
import type { Span } from '../../../text/anchor/span.ts';
import { startDesk } from '../../decide/desk-state.ts';
import { replaySteps } from '../../decide/journal.ts';
import type { OpenedReport } from '../../protocol/opened-report.ts';
import { type ChangedRecords, withPutRecords } from '../../records/with-put-records.ts';
import type { ClaimCard, EventCard, PersonCard } from '../../sheet/desk-card.ts';
import { makeSheet } from '../../sheet/make-sheet.ts';
import { claimGround } from '../../sheet/propose-claim-cards.ts';
import { inQueueOrder, inTextOrder } from '../../sheet/sort-queue.ts';
import { findKnownNames } from '../../text/find-known-names.ts';
import { layOutReport, type SheetBlock } from '../../text/lay-out-report.ts';
import { createProposalFinder } from '../calls/find-proposals.ts';

/** A report at the desk with all that follows from it and from what was done to it. */
export function createReportSignals(first: OpenedReport) {
  const opened = signal(first);
  const journal = signal(first.journal);
  const state = computed(() =>
    replaySteps(startDesk(opened.value.article, opened.value.body), journal.value),
  );
  /** As text, so that a step that records nothing new changes nothing that follows from the records. */
  const put = computed(() => {
    const { records, merges, nobody } = state.value;
    return JSON.stringify({ records, merges, nobody });
  });
  const records = computed(() => withPutRecords(opened.value.known, JSON.parse(put.value) as ChangedRecords));
  const isDraft = computed(() => opened.value.article.draft === true);
  const text = computed(() => (opened.value.saved.status === 'here' ? opened.value.saved.text : ''));
  const blocks = computed(() => layOutReport(opened.value));
  const people = computed(() => records.value.people);
  const names = computed(() =>
    findKnownNames(text.value, people.value).filter(({ span }) => paragraphOf(blocks.value, span[0])),
  );
  const nameOf = (id: string) => shortName(id, people.value);
  const ground = computed(() => claimGround(opened.value, records.value, blocks.value));
  /** Looked for once, and again when somebody or something new is recorded. */
  const finder = createProposalFinder();
  const endLooking = effect(() => {
    if (isDraft.value) finder.look({ ground: ground.value, known: opened.value.known });
  });
  /** Words that were selected to be claims and are none yet. */
  const selectedClaims = signal<readonly ClaimCard[]>([]);
  /** Words that were selected to be events or people and are none yet. */
  const selectedRecords = signal<readonly (EventCard | PersonCard)[]>([]);
  /** Decisions that a person holds for later: they stand behind the other doubts. */
  const held = signal<ReadonlySet<string>>(new Set());
  const sheet = computed(() =>
    makeSheet(
      {
        opened: opened.value,
        blocks: blocks.value,
        names: names.value,
        proposed: [...finder.found.value.claims, ...selectedClaims.value],
        events: finder.found.value.events,
        selected: selectedRecords.value,
        people: people.value,
        held: held.value,
      },
      state.value,
      nameOf,
    ),
  );
  /** All decisions by their place in the text, instead of the worst first. */
  const isByPlace = signal(false);
  const order = computed(() =>
    isByPlace.value ? inTextOrder(sheet.value.cards) : inQueueOrder(sheet.value.queue),
  );
  return {
    opened,
    journal,
    state,
    records,
    text,
    blocks,
    names,
    nameOf,
    ground,
    selectedClaims,
    selectedRecords,
    held,
    sheet,
    order,
    isByPlace,
    isLooking: finder.isLooking,
    endProposals: () => {
      endLooking();
      finder.close();
    },
  };
}

export type ReportSignals = ReturnType<typeof createReportSignals>;

/** The paragraph that holds a place. */
export function paragraphOf(blocks: readonly SheetBlock[], at: number | undefined): Span | undefined {
  if (at === undefined) return undefined;
  return blocks.find(({ kind, span }) => kind !== 'cut' && span[0] <= at && at < span[1])?.span;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string | undefined;
}

/** The name that readers scan a margin for. */
function shortName(id: string, people: readonly Named[]): string {
  const person = people.find((one) => one.id === id);
  return person?.shortName ?? person?.name.split(' ').at(-1) ?? id;
}
