import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { toSlug } from '../../domain/slug.ts';
import { type Receipt, ReceiptSchema } from '../../ingest/receipt.ts';
import { hasCode } from './write-whole-file.ts';

/** The receipt of a file; undefined where there is none. */
export function readReceipt(path: string): Receipt | undefined {
  try {
    const read = ReceiptSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (read.success) return read.data;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
  }
  throw new Error(
    `${path} is no receipt any more. Put its last version back, or delete it: then all that is written counts as yours.`,
  );
}

/** One file name for any file name: readable, short, and of its own. */
export function receiptName(name: string): string {
  return `${toSlug(name, 60) || 'file'}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}.json`;
}
