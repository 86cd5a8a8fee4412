import type { z } from 'zod';
import type { EventSchema } from '../../domain/event.ts';
import { WebAddressSchema } from '../../domain/web-address.ts';
import { readHtmlText } from './read-html-text.ts';
import type { ReadDate } from './read-sheet-date.ts';
import type { SheetRow } from './timelinejs-row.ts';

/** An event as `content/events/<id>.yaml` takes it, for a person to read and finish. */
export type EventDraft = z.input<typeof EventSchema>;

interface DraftContext {
  readonly file: string;
  readonly zone: string;
  readonly read: ReadDate;
}

/** Drafts an event from a row: what the sheet says and where it can be checked, no more. */
export function draftEvent(row: SheetRow, { file, zone, read }: DraftContext): EventDraft {
  const headline = readHtmlText(row.headline).words;
  const text = readHtmlText(row.text);
  const sources = [row.media, ...text.links].filter(isWebAddress);
  return {
    title: headline,
    kind: 'held',
    ...dateFields(read, { origin: `“${file}”, entry ${row.line}`, url: sources[0] }),
    zone,
    summary: text.words || headline,
    sources: [...new Set(sources)].map((url) => ({
      name: nameOf(url, row),
      url,
      gives: 'the event, by the sheet',
    })),
  };
}

export function isWebAddress(text: string): boolean {
  return WebAddressSchema.safeParse(text).success;
}

function dateFields(
  read: ReadDate,
  { origin, url }: { readonly origin: string; readonly url: string | undefined },
): Pick<EventDraft, 'date' | 'dated' | 'undated'> {
  if ('unreadable' in read) return { undated: `${origin}, gives no date that can be read.` };
  const { date } = read;
  const evidence = `${origin}, gives the date`;
  if (url === undefined)
    return { date, dated: { grade: 'inferred', evidence: `${evidence} and no source.` } };
  return { date, dated: { grade: 'outside', evidence: `${evidence} and links a source.`, url } };
}

function nameOf(url: string, { media, credit }: SheetRow): string {
  const name = url === media ? readHtmlText(credit).words : '';
  return name || new URL(url).hostname.replace(/^www\./, '');
}
