import { createHash } from 'node:crypto';
import { existsSync, lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { WriteError } from '../disk/fault.ts';
import { listTree } from '../disk/list-tree.ts';
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
  return data?.inputs === inputs && data.files === hashFiles(siteOf(place)) ? data : undefined;
}

/** Keeps what the site that stands was made from; a disk that refuses costs the next build its time and nothing else. */
export function keepSiteReceipt(
  { inputs, said }: Pick<SiteReceipt, 'inputs' | 'said'>,
  { content, place }: BuiltPlace,
): void {
  const receipt: SiteReceipt = { inputs, files: hashFiles(siteOf(place)), said };
  try {
    replaceWholeFile(receiptFile(content, place), JSON.stringify(receipt), place.disk);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
  }
}

/** One for each folder into which a story is built. */
function receiptFile(content: string, place: SitePlace): string {
  const name = createHash('sha256')
    .update(resolve(siteOf(place)))
    .digest('hex')
    .slice(0, 12);
  return join(cacheOf(content), `site-${name}.json`);
}

/** Times of change, which nobody can set: a file that is put back with its old date is still touched. */
function hashFiles(site: string): string {
  const hash = createHash('sha256');
  const paths = listTree(site).map(({ path }) => path);
  for (const path of paths.toSorted()) {
    const { size, ctimeMs } = lstatSync(path);
    hash.update(JSON.stringify([path, size, ctimeMs]));
  }
  return hash.digest('hex');
}
