import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type DeskState, startDesk } from '../../decide/desk-state.ts';
import { replaySteps } from '../../decide/journal.ts';
import type { DeskRecords, OpenedReport } from '../../protocol/opened-report.ts';
import { type ChangedRecords, withPutRecords } from '../../records/with-put-records.ts';
import { createProposalSignals } from './proposal-signals.ts';
import { createSheetSignals } from './sheet-signals.ts';
import { createTextSignals } from './text-signals.ts';

/** A report at the desk with all that follows from it and from what was done to it. */
export function createReportSignals(first: OpenedReport) {
  const opened = signal(first);
  const journal = signal(first.journal);
  const state = computed(() =>
    replaySteps(startDesk(opened.value.article, opened.value.body), journal.value),
  );
  const records = createRecords(opened, state);
  const words = createTextSignals(opened, records);
  const proposals = createProposalSignals({ opened, records, blocks: words.blocks });
  const ground = computed(() => ({
    opened: opened.value,
    blocks: words.blocks.value,
    names: words.names.value,
    proposed: proposals.proposedClaims.value,
    events: proposals.proposedEvents.value,
    selected: proposals.selectedRecords.value,
    people: records.value.people,
  }));
  const sheet = createSheetSignals({ ground, state, nameOf: words.nameOf });
  return { opened, journal, state, records, ...words, ...proposals, ...sheet };
}

export type ReportSignals = ReturnType<typeof createReportSignals>;

/** The records with what was done to them at the desk. */
function createRecords(
  opened: ReadonlySignal<OpenedReport>,
  state: ReadonlySignal<DeskState>,
): ReadonlySignal<DeskRecords> {
  /** As text, so that a step that records nothing new changes nothing that follows from the records. */
  const put = computed(() => {
    const { records, merges, nobody } = state.value;
    return JSON.stringify({ records, merges, nobody });
  });
  return computed(() => withPutRecords(opened.value.known, JSON.parse(put.value) as ChangedRecords));
}
