import { missingTexts } from '../../domain/drafts/why-draft.ts';
import type { DeskState } from '../decide/desk-state.ts';
import type { OpenedReport } from '../protocol/opened-report.ts';
import type { DeskCard } from './desk-card.ts';
import type { NamePlace } from './find-known-names.ts';
import type { SheetBlock } from './lay-out-report.ts';
import { listCards } from './list-cards.ts';
import { listMarks, type SheetMark } from './list-marks.ts';
import { type DeskQueue, sortQueue } from './sort-queue.ts';

/** What of a report does not change while it is at the desk. */
export interface SheetGround {
  readonly opened: OpenedReport;
  readonly blocks: readonly SheetBlock[];
  readonly names: readonly NamePlace[];
}

/** What the page shows of a report: everything that is underlined, every decision, and what is left to do. */
export interface DeskSheet {
  readonly cards: readonly DeskCard[];
  readonly queue: DeskQueue;
  readonly marks: readonly SheetMark[];
  /** Our texts that are not written yet, in phrases. */
  readonly digestLacks: readonly string[];
  /** Decisions and texts together: at 0 the report can be published. */
  readonly left: number;
}

export function makeSheet(
  { opened, names }: SheetGround,
  state: DeskState,
  nameOf: (id: string) => string,
): DeskSheet {
  const cards = listCards({ opened, state, nameOf });
  const queue = sortQueue(cards, state);
  const doubted = new Set(queue.doubts.map(({ key }) => key));
  const { article, body } = state;
  const digestLacks = missingTexts({ ...article, body });
  return {
    cards,
    queue,
    marks: listMarks({ article, doubted, cards, decisions: opened.decisions, names }),
    digestLacks,
    left: queue.doubts.length + queue.sure.length + digestLacks.length,
  };
}
