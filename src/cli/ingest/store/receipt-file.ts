import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '../../../domain/notice.ts';
import { type Receipt, ReceiptSchema } from '../../../ingest/receipt/receipt.ts';
import { toSlug } from '../../../text/slug.ts';
import { hasCode } from '../../disk/error-code.ts';

/** A receipt and where it stands. */
export interface StoredReceipt {
  readonly path: string;
  readonly receipt: Receipt;
}

/** A receipt that a merge or an editor has broken. It concerns the files of its name only. */
export class BrokenReceiptError extends Error {
  readonly notice: Omit<Notice, 'file'>;

  constructor(path: string) {
    super(`${path} is no receipt any more.`);
    this.notice = {
      rule: 'broken-receipt',
      severity: 'error',
      message: `Nothing was written, because ${path} is no receipt any more.`,
      hint: 'Put its last version back, or delete it: then all that is written counts as yours.',
    };
  }
}

/** The receipts of all files of a name, in the order in which they came. */
export function readReceipts(folder: string, name: string): readonly StoredReceipt[] {
  const found: StoredReceipt[] = [];
  for (;;) {
    const path = join(folder, receiptName(name, found.length + 1));
    const receipt = readReceipt(path);
    if (receipt === undefined) return found;
    found.push({ path, receipt });
  }
}

/** Where the receipt of another file of a name belongs. */
export function nextReceiptPath(folder: string, name: string): string {
  return join(folder, receiptName(name, readReceipts(folder, name).length + 1));
}

function readReceipt(path: string): Receipt | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const read = ReceiptSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    if (read.success) return read.data;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
  }
  throw new BrokenReceiptError(path);
}

/** One file name for any file name: readable, short, and of its own; further files of the name have a number. */
function receiptName(name: string, number: number): string {
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${toSlug(name, 60) || 'file'}-${hash}${number === 1 ? '' : `-${number}`}.json`;
}
