import { addStep, missingSteps } from '../../decide/journal.ts';
import type { DeskJournal } from '../../protocol/desk-journal.ts';
import type { OpenedReport } from '../../protocol/opened-report.ts';
import { callDesk } from '../calls/call-desk.ts';
import type { JournalKeeper } from '../journal/journal-keeper.ts';
import { readUnsent } from '../journal/unsent-journal.ts';
import type { ReportSignals } from '../signals/report-signals.ts';

interface RenewalSources {
  readonly id: string;
  readonly report: ReportSignals;
  readonly keeper: JournalKeeper;
}

/** Brings a report at the desk to what the server has, without losing what only this window knows. */
export function createRenewal({ id, report, keeper }: RenewalSources) {
  const take = (opened: OpenedReport) => {
    keeper.saw(opened.revision);
    report.opened.value = opened;
    report.journal.value = opened.journal;
  };
  const reload = async () => {
    take(await callDesk('open', { id }));
  };
  return {
    take,
    reload,
    takeOver: async () => {
      // Until the newest is here nothing is done on top of it; what only this window knows is done again behind it.
      const own = keeper.unkept.value;
      await reload();
      keeper.takeOver();
      if (own !== undefined) report.journal.value = withMissing(report.journal.value, own);
      await keeper.keep(report.journal.value);
    },
    /** What was done here before and never reached the server. */
    doUnsent: (opened: OpenedReport) => {
      const unsent = readUnsent(id, opened.journal);
      if (unsent === undefined) return;
      const isNewest = unsent.revision === opened.revision;
      report.journal.value = isNewest ? unsent.journal : withMissing(opened.journal, unsent.journal);
      void keeper.keep(report.journal.value);
    },
  };
}

/** With the steps behind it that only another journal has. */
function withMissing(journal: DeskJournal, other: DeskJournal): DeskJournal {
  return missingSteps(journal, other).reduce(addStep, journal);
}
