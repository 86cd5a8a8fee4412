import { hashText } from '../src/derive/proof/hash-recorded.ts';
import { startDesk } from '../src/desk/decide/desk-state.ts';
import { addStep, replaySteps } from '../src/desk/decide/journal.ts';
import type { DeskEdit } from '../src/desk/protocol/desk-edit.ts';
import type { DeskJournal } from '../src/desk/protocol/desk-journal.ts';
import type { OpenedReport } from '../src/desk/protocol/opened-report.ts';
import { type DeskSheet, makeSheet } from '../src/desk/sheet/make-sheet.ts';
import { settleCard } from '../src/desk/sheet/settle-card.ts';
import { findKnownNames } from '../src/desk/text/find-known-names.ts';
import { layOutReport } from '../src/desk/text/lay-out-report.ts';

export function sheetOf(opened: OpenedReport): DeskSheet {
  const blocks = layOutReport(opened);
  const text = opened.saved.status === 'here' ? opened.saved.text : '';
  const names = findKnownNames(text, opened.known.people);
  const state = replaySteps(startDesk(opened.article, opened.body), opened.journal);
  return makeSheet(
    { opened, blocks, names, proposed: [], events: [], people: opened.known.people },
    state,
    (person) => person,
  );
}

export function withEdits(journal: DeskJournal, edits: readonly DeskEdit[]): DeskJournal {
  return addStep(journal, { at: new Date().toISOString(), says: 'test', card: 'report', edits });
}

/** Goes on from the file as somebody left it, with every step done again on top of it. */
export function takeBoth({ changed: text = '', journal }: OpenedReport): DeskJournal {
  const sha256 = hashText(text);
  return { ...journal, base: { text, sha256 }, seen: sha256 };
}

/** Settles every card as it is shown and writes our three texts. */
export function finish(opened: OpenedReport): DeskJournal {
  const state = replaySteps(startDesk(opened.article, opened.body), opened.journal);
  const text = opened.saved.status === 'here' ? opened.saved.text : '';
  const settled = sheetOf(opened).cards.flatMap((card) => settleCard(card, { state, answer: {}, text }));
  return withEdits(opened.journal, [
    ...settled,
    { kind: 'set-fields', fields: { title: 'Two stories of one night', deck: 'A deck of ours.' } },
    { kind: 'set-body', body: 'Tveit spoke on the radio: :quote[i-trust-her-pencil].' },
  ]);
}
