import { EventSchema } from '../../domain/event.ts';
import type { Notice } from '../../domain/notice.ts';
import { shortenText } from '../../text/shorten-text.ts';
import type { EventDraft } from './draft-event.ts';
import { readHtmlText } from './read-html-text.ts';
import type { ReadDate } from './read-sheet-date.ts';
import type { SheetRow } from './timelinejs-row.ts';

const skippedBecause: Readonly<Record<Exclude<SheetRow['type'], 'event'>, string>> = {
  title: 'is the title page of the timeline',
  era: 'is an era, a band behind the events',
};

/** Why a row gives no event; undefined where it gives one. */
export function skipNotice(row: SheetRow, file: string): Notice | undefined {
  if (row.type !== 'event')
    return {
      rule: 'sheet-row-skipped',
      severity: 'note',
      file,
      line: row.line,
      message: `“${row.headline}” ${skippedBecause[row.type]}, not an event.`,
      hint: 'Write it as an event by hand if it is one.',
    };
  if (readHtmlText(row.headline).words !== '') return undefined;
  return {
    rule: 'sheet-headline-missing',
    severity: 'warning',
    file,
    line: row.line,
    message: `This entry has no headline, so it was left out; its text is “${row.text.slice(0, 80)}”.`,
    hint: 'Give it a headline and import the sheet again.',
  };
}

/** Why the event of a row cannot stand in the content; undefined where it can. */
export function unfitNotice(row: SheetRow, event: EventDraft, file: string): Notice | undefined {
  const [issue] = EventSchema.safeParse(event).error?.issues ?? [];
  if (issue === undefined) return undefined;
  return {
    rule: 'sheet-row-unfit',
    severity: 'warning',
    file,
    line: row.line,
    message: `“${shortenText(readHtmlText(row.headline).words, 60)}” was left out, because of its ${issue.path.join('.')}. ${issue.message}`,
    hint: 'Mend the row and ingest the sheet again.',
  };
}

/** What a person should look at in the draft of a row. */
export function rowNotices(row: SheetRow, read: ReadDate, file: string): readonly Notice[] {
  const about = { severity: 'warning', file, line: row.line } as const;
  const notices: Notice[] = [];
  if ('unreadable' in read)
    notices.push({
      ...about,
      rule: 'sheet-date-unreadable',
      message: dateMessage(row.headline, read.unreadable),
      hint: 'Years have four digits, months and days are numbers; the end must not come before the begin.',
    });
  if (row.start.time !== '')
    notices.push({
      ...about,
      rule: 'sheet-time-without-zone',
      message: `The time “${row.start.time}” of “${row.headline}” has no time zone, so it was left out.`,
      hint: 'Write it under “starts” with its offset, like 2025-08-15T11:26:00-08:00, and under “timed” how it is known.',
    });
  return notices;
}

function dateMessage(headline: string, written: string): string {
  if (written === '') return `“${headline}” has no date in the sheet, so the draft has none.`;
  return `The date “${written}” of “${headline}” cannot be read, so the draft has none.`;
}
