import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { type FileStamps, hashStamps, stampFolder } from '../built/file-stamps.ts';
import { WriteError } from '../disk/fault.ts';
import { readJsonFile } from '../disk/read-json-file.ts';
import { replaceWholeFile } from '../disk/write-whole-file.ts';
import { cacheOf } from './cache-of.ts';
import { type SitePlace, siteOf } from './site-place.ts';

const SaidSchema = z.tuple([z.enum(['log', 'warn']), z.string()]).readonly();

/** A line that a build said, and where. */
export type Said = z.infer<typeof SaidSchema>;

const ReceiptSchema = z.strictObject({
  /** Of all that the site was made from. */
  inputs: z.string(),
  /** Of the names, sizes and times of its files. */
  files: z.string(),
  /** What the build had to say of the content. */
  said: z.array(SaidSchema).readonly(),
});

/** What a site that stands was made from. */
export type SiteReceipt = z.infer<typeof ReceiptSchema>;

interface BuiltPlace {
  /** A folder laid out like `content/`. */
  readonly content: string;
  readonly place: SitePlace;
}

/**
 * The receipt of the site that stands in its place, where it was made from these inputs; undefined where it was not, where
 * there is none, where it cannot be read, and where a file of the site was touched since.
 */
export function readSiteReceipt(inputs: string, { content, place }: BuiltPlace): SiteReceipt | undefined {
  if (!existsSync(siteOf(place))) return undefined;
  const { data } = ReceiptSchema.safeParse(readJsonFile(receiptFile(content, place)));
  return data?.inputs === inputs && data.files === hashStamps(stampFolder(siteOf(place))) ? data : undefined;
}

/** Keeps what the site that stands was made from; a disk that refuses costs the next build its time and nothing else. */
export function keepSiteReceipt(
  { inputs, said, stamps }: Pick<SiteReceipt, 'inputs' | 'said'> & { readonly stamps: FileStamps },
  { content, place }: BuiltPlace,
): void {
  const receipt: SiteReceipt = { inputs, files: hashStamps(stamps), said };
  try {
    replaceWholeFile(receiptFile(content, place), JSON.stringify(receipt), place.disk);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
  }
}

/** One for each folder into which a story is built. */
function receiptFile(content: string, place: SitePlace): string {
  return `${siteRecord(content, place)}.json`;
}

/** Where what the files of a site were made from is kept. */
export function siteListFile({ content, place }: BuiltPlace): string {
  return `${siteRecord(content, place)}-files.json`;
}

function siteRecord(content: string, place: SitePlace): string {
  const name = createHash('sha256')
    .update(resolve(siteOf(place)))
    .digest('hex')
    .slice(0, 12);
  return join(cacheOf(content), `site-${name}`);
}
