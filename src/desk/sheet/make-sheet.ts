import type { PersonEntry } from '../../domain/content.ts';
import { unwritten } from '../../domain/drafts/unwritten.ts';
import { missingTexts } from '../../domain/drafts/why-draft.ts';
import { wordsBehindLoneMarks } from '../../propose/digest/check-digest.ts';
import type { DeskState } from '../decide/desk-state.ts';
import type { OpenedReport } from '../protocol/opened-report.ts';
import type { NamePlace } from '../text/find-known-names.ts';
import type { SheetBlock } from '../text/lay-out-report.ts';
import type { ClaimCard, DeskCard, EventCard } from './cards/desk-card.ts';
import { listCards } from './list-cards.ts';
import { listMarks, type SheetMark } from './list-marks.ts';
import { type DeskQueue, holdBack, sortQueue } from './sort-queue.ts';

/** What of a report does not change while it is at the desk. */
export interface SheetGround {
  readonly opened: OpenedReport;
  readonly blocks: readonly SheetBlock[];
  readonly names: readonly NamePlace[];
  /** Claims that are not recorded. */
  readonly proposed: readonly ClaimCard[];
  /** Events that are told of and not recorded. */
  readonly events: readonly EventCard[];
  /** Everybody recorded, with what was done at the desk. */
  readonly people: readonly PersonEntry[];
  /** Events and people that a person selected the words of. */
  readonly selected?: readonly DeskCard[];
  /** Decisions that are held for later. */
  readonly held?: ReadonlySet<string>;
}

/** What the page shows of a report: everything that is underlined, every decision, and what is left to do. */
export interface DeskSheet {
  readonly cards: readonly DeskCard[];
  readonly queue: DeskQueue;
  readonly marks: readonly SheetMark[];
  /** Our texts that are not written yet, and what is open in the digest, in phrases. */
  readonly digestLacks: readonly string[];
  /** Decisions and texts together: at 0 the report can be published. */
  readonly left: number;
}

export function makeSheet(
  { opened, names, proposed, events, people, selected = [], held = new Set() }: SheetGround,
  state: DeskState,
  nameOf: (id: string) => string,
): DeskSheet {
  const listed = listCards({ opened, state, nameOf, proposed, events, people });
  const cards = [...listed, ...selected.filter(({ key }) => !listed.some((card) => card.key === key))];
  const queue = holdBack(sortQueue(cards, state), held);
  const doubted = new Set(queue.doubts.map(({ key }) => key));
  const { article, body } = state;
  const digestLacks = [
    ...missingTexts({ ...article, body }),
    ...missingSummaries(state),
    ...wordsBehindLoneMarks(body).map(describeLoneMark),
  ];
  return {
    cards,
    queue,
    marks: listMarks({ article, doubted, cards, decisions: opened.decisions, names }),
    digestLacks,
    left: queue.doubts.length + queue.sure.length + digestLacks.length,
  };
}

/** A quotation mark that was left without choosing a quote. */
function describeLoneMark(behind: string): string {
  return behind === ''
    ? 'a quotation mark without a quote'
    : `a quotation mark that nothing closes: “${behind}`;
}

/** New events whose summary nobody has written, in phrases. */
function missingSummaries({ records }: DeskState): readonly string[] {
  return unsummarized(records).map(({ fields }) => `the summary of “${String(fields['title'])}”`);
}

/** New events without a summary of ours. */
export function unsummarized(records: DeskState['records']): DeskState['records'] {
  return records.filter(
    ({ folder, fields }) => folder === 'events' && fields['summary'] === unwritten.summary,
  );
}
