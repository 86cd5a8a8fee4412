import type { Notice } from '../../../domain/notice.ts';
import type { Receipt } from '../../../ingest/receipt/receipt.ts';
import type { FieldChange } from '../../../ingest/versions/diff-drafts.ts';

/** What became of a file's drafts. */
export interface Stored {
  /** `waiting`: the file has changed and nothing was written for want of `--update`. */
  readonly status: 'written' | 'unchanged' | 'updated' | 'waiting';
  /** The articles concerned. */
  readonly articles: readonly string[];
  readonly changes: readonly FieldChange[];
  readonly notices: readonly Notice[];
  /** As it was written, or would be. */
  readonly receipt?: Receipt;
}

export function unchanged(articles: readonly string[]): Stored {
  return { status: 'unchanged', articles, changes: [], notices: [] };
}
