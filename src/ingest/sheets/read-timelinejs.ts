import type { Notice } from '../../domain/notice.ts';
import { toSlug, toUniqueId } from '../../text/slug.ts';
import { type DraftedEvent, draftEvent } from './draft-event.ts';
import { readCsvRows } from './read-csv-rows.ts';
import { readHtmlText } from './read-html-text.ts';
import { readJsonRows } from './read-json-rows.ts';
import { readSheetDate } from './read-sheet-date.ts';
import { rowNotices, skipNotice, unfitNotice } from './row-notices.ts';
import type { SheetRow } from './timelinejs-row.ts';

export interface SheetFile {
  /** The name as the person knows it. */
  readonly name: string;
  readonly text: string;
}

export interface IdentifiedDraft extends DraftedEvent {
  readonly id: string;
}

export interface ReadTimeline {
  readonly drafts: readonly IdentifiedDraft[];
  readonly notices: readonly Notice[];
}

/** Turns a TimelineJS sheet, CSV or JSON, into drafts of events. A row gives a draft, or a notice that says why not. */
export function readTimelineJs({ name, text }: SheetFile, zone: string): ReadTimeline {
  const { rows, notices } = text.trimStart().startsWith('{')
    ? readJsonRows(text, name)
    : readCsvRows(text, name);
  const skipped = rows.map((row) => skipNotice(row, name)).filter((notice) => notice !== undefined);
  const kept = rows
    .filter((row) => skipNotice(row, name) === undefined)
    .map((row) => ({ row, read: readSheetDate(row) }));
  const ids = uniqueIds(kept.map(({ row }) => row));
  const drafted = kept.map(({ row, read }, index) => {
    const id = ids[index] ?? '';
    return { row, read, draft: { id, ...draftEvent(row, { id, file: name, zone, read }) } };
  });
  const unfit = drafted.flatMap(({ row, draft }) => unfitNotice(row, draft.event, name) ?? []);
  const fit = drafted.filter(({ row, draft }) => unfitNotice(row, draft.event, name) === undefined);
  return {
    drafts: fit.map(({ draft }) => draft),
    notices: [
      ...notices,
      ...skipped,
      ...unfit,
      ...fit.flatMap(({ row, read }) => rowNotices(row, read, name)),
    ],
  };
}

function uniqueIds(rows: readonly SheetRow[]): readonly string[] {
  const taken = new Set<string>();
  for (const { headline, line } of rows) {
    const wanted = toSlug(readHtmlText(headline).words) || `event-${line}`;
    taken.add(toUniqueId(wanted, (id) => taken.has(id)));
  }
  return [...taken];
}
