import type { z } from 'zod';
import type { EventSchema } from '../../domain/event.ts';
import { WebAddressSchema } from '../../domain/fields/web-address.ts';
import { draftSource, type IdentifiedSource } from './draft-source.ts';
import { readHtmlText } from './read-html-text.ts';
import type { ReadDate } from './read-sheet-date.ts';
import type { SheetRow } from './timelinejs-row.ts';

/** An event as `content/events/<id>.yaml` takes it, for a person to read and finish. */
export type EventDraft = z.input<typeof EventSchema>;

interface DraftContext {
  /** The id that the event gets; its sources are named after it. */
  readonly id: string;
  readonly file: string;
  readonly zone: string;
  readonly read: ReadDate;
}

export interface DraftedEvent {
  readonly event: EventDraft;
  /** What the row links, for a person to look up. */
  readonly sources: readonly IdentifiedSource[];
}

/** Drafts an event from a row: what the sheet says and where it can be checked, no more. */
export function draftEvent(row: SheetRow, { id, file, zone, read }: DraftContext): DraftedEvent {
  const headline = readHtmlText(row.headline).words;
  const text = readHtmlText(row.text);
  const origin = `“${file}”, entry ${row.line}`;
  const links = new Set([row.media, ...text.links].filter(isWebAddress));
  const sources = [...links].map((url, index) =>
    draftSource(`${id}-source-${index + 1}`, { url, name: nameOf(url, row), origin }),
  );
  const event: EventDraft = {
    title: headline,
    kind: 'held',
    ...dateFields(read, { origin, source: sources[0]?.id }),
    zone,
    summary: text.words || headline,
    sources: sources.map((source) => ({ source: source.id, gives: 'the event, by the sheet' })),
  };
  return { event, sources };
}

export function isWebAddress(text: string): boolean {
  return WebAddressSchema.safeParse(text).success;
}

function dateFields(
  read: ReadDate,
  { origin, source }: { readonly origin: string; readonly source: string | undefined },
): Pick<EventDraft, 'date' | 'dated' | 'undated'> {
  if ('unreadable' in read) return { undated: `${origin}, gives no date that can be read.` };
  const { date } = read;
  const evidence = `${origin}, gives the date`;
  if (source === undefined)
    return { date, dated: { grade: 'inferred', evidence: `${evidence} and no source.` } };
  return { date, dated: { grade: 'outside', evidence: `${evidence} and links a source.`, source } };
}

function nameOf(url: string, { media, credit }: SheetRow): string {
  const name = url === media ? readHtmlText(credit).words : '';
  return name || new URL(url).hostname.replace(/^www\./, '');
}
