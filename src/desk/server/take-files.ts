import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { hashBytes } from '../../cli/disk/hash-bytes.ts';
import { replaceWholeFile } from '../../cli/disk/write-whole-file.ts';
import { openInputs } from '../../cli/ingest/open-inputs.ts';
import { ingestPaths } from '../../cli/ingest/run-ingest.ts';
import { readValidRecords } from '../../collections/read-content-folder.ts';
import { contentCollections } from '../../domain/content-collections.ts';
import { shortenText } from '../../text/shorten-text.ts';
import { toSlug } from '../../text/slug.ts';
import { type DeskPlace, inboxFolder, readGiven } from '../files/desk-place.ts';
import type { DeskCalls } from '../protocol/desk-calls.ts';
import type { Taken } from '../protocol/taken.ts';
import { summarizeReceipt } from './summarize-receipt.ts';

/** A name and nothing that leads to another folder or hides the file. */
const FileNameSchema = z
  .string()
  .max(200)
  .regex(/^[^./\\:\p{Cc}][^/\\:\p{Cc}]*$/u, 'That is no name of a file.');

/** A name, or one in the folder of another version. */
const InboxNameSchema = z.union([
  FileNameSchema,
  z
    .string()
    .max(220)
    .regex(/^[0-9a-f]{8}\/[^./\\:\p{Cc}][^/\\:\p{Cc}]*$/u, 'That is no name of a file.'),
]);

const AddressSchema = z.url({ protocol: /^https?$/ });

const TakeSchema = z.strictObject({
  files: z.array(z.strictObject({ name: FileNameSchema, base64: z.base64() })).default([]),
  pasted: z
    .strictObject({ text: z.string().min(1), html: z.string().optional(), url: AddressSchema.optional() })
    .optional(),
  url: AddressSchema.optional(),
  names: z.array(InboxNameSchema).default([]),
  updates: z.boolean().default(false),
});

const mostBytes = 20_000_000;

/** Puts files, pasted text or a fetched page into the inbox and reads them as `npm run ingest` does. */
export async function takeFiles(given: unknown, place: DeskPlace): Promise<DeskCalls['take']['answers']> {
  const { files, pasted, url, names, updates } = readGiven(given, TakeSchema);
  const inbox = inboxFolder(place);
  const dropped = files.map(({ name, base64 }) => keepBytes(inbox, name, Buffer.from(base64, 'base64')));
  const known = names.map((name) => join(inbox, name)).filter((path) => existsSync(path));
  const text = pasted === undefined ? [] : [keepPasted(inbox, pasted)];
  const fetched = url === undefined ? undefined : await fetchPage(url, inbox);
  const paths = [...dropped, ...known, ...text, ...(typeof fetched === 'string' ? [fetched] : [])];
  const taken = await ingestAll(paths, place, { url: pasted?.url, updates });
  return { taken: [...taken, ...(fetched === undefined || typeof fetched === 'string' ? [] : [fetched])] };
}

async function fetchPage(url: string, inbox: string): Promise<string | Taken> {
  const { fetchToInbox } = await import('../../cli/fetch/fetch-to-inbox.ts');
  const kept = await fetchToInbox(url, inbox, { maxSize: mostBytes });
  return typeof kept === 'string' ? kept : { file: url, status: 'refused', articles: [], notices: [kept] };
}

async function ingestAll(
  paths: readonly string[],
  { content }: DeskPlace,
  { url, updates }: { readonly url: string | undefined; readonly updates: boolean },
): Promise<readonly Taken[]> {
  if (paths.length === 0) return [];
  const results = ingestPaths(paths, {
    out: content,
    content,
    isDryRun: false,
    mayUpdate: updates,
    mostBytes,
    given: { language: undefined, outlet: undefined, date: undefined, url },
    opened: await openInputs(paths, mostBytes),
  });
  const taken = [...results];
  const { records } = readValidRecords(join(content, 'outlets'), contentCollections.outlets.schema);
  const outlets = new Map(records.map(({ id, name }) => [id, name]));
  return taken.map(({ file, status, articles, notices, receipt }) => ({
    ...{ file, status, articles, notices },
    ...(receipt === undefined ? {} : { receipt: summarizeReceipt(receipt, outlets) }),
  }));
}

/**
 * A saved file is never written over: another one of its name goes into a folder of its own, since by its name it may be
 * known as a changed version; the same bytes are the same file.
 */
function keepBytes(inbox: string, name: string, bytes: Uint8Array): string {
  const path = freePath(inbox, name, bytes);
  if (!existsSync(path)) replaceWholeFile(path, bytes);
  return path;
}

function freePath(inbox: string, name: string, bytes: Uint8Array): string {
  const path = join(inbox, name);
  if (!existsSync(path) || readFileSync(path).equals(bytes)) return path;
  const hash = hashBytes(bytes).slice(0, 8);
  return join(inbox, hash, name);
}

/** A copied page keeps its headings and paragraphs where it has any; all else is kept as the text that it is. */
function keepPasted(
  inbox: string,
  { text, html }: { readonly text: string; readonly html?: string | undefined },
) {
  const copied =
    html !== undefined && copiedHeading.test(html) && copiedParagraph.test(html) ? html : undefined;
  const name = nameOfText(
    copied === undefined ? text : plainWords(copiedHeading.exec(copied)?.[1] ?? '') || text,
  );
  return keepBytes(
    inbox,
    copied === undefined ? name : name.replace(/\.txt$/, '.html'),
    Buffer.from(copied ?? text),
  );
}

const copiedHeading = /<h1\b[^>]*>([\s\S]*?)<\/h1>/i;
const copiedParagraph = /<p[\s>]/i;

function plainWords(html: string): string {
  return html.replace(/<[^>]*>/g, '').trim();
}

const pageStart = /^\s*<(?:!doctype|html|head|body)\b/i;

const pageTitle = /<title[^>]*>([^<]*)/i;

function nameOfText(text: string): string {
  const isPage = pageStart.test(text);
  const first = isPage ? pageTitle.exec(text)?.[1] : text.trim().split('\n', 1)[0];
  return `${toSlug(shortenText(first ?? '', 80)) || 'pasted'}${isPage ? '.html' : '.txt'}`;
}
