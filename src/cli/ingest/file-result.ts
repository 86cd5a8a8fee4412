import type { Notice } from '../../domain/notice.ts';
import type { ExplainedDraft } from '../../ingest/explain-drafts.ts';
import type { Receipt } from '../../ingest/receipt/receipt.ts';
import type { FieldChange } from '../../ingest/versions/diff-drafts.ts';
import type { Stored } from './store/stored.ts';

/** What became of one file. */
export interface FileResult {
  readonly file: string;
  readonly status: Stored['status'] | 'refused';
  readonly articles: readonly string[];
  readonly changes: readonly FieldChange[];
  readonly notices: readonly Notice[];
  /** Left out where nothing was read. */
  readonly receipt?: Receipt;
  /** Why quotations were read as they were, draft by draft; left out where nobody asked. */
  readonly explained?: readonly ExplainedDraft[];
}
