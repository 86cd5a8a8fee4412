import type { ArticleDraft } from '../../../ingest/draft/article-draft.ts';
import type { Ingested } from '../../../ingest/ingest-file.ts';
import { withWrittenDrafts } from '../../../ingest/receipt/receipt.ts';
import { overlaps } from '../../../text/anchor/span.ts';
import type { RecordedArticle } from './article-index.ts';
import type { DraftFolder } from './draft-folder.ts';
import type { StoredReceipt } from './receipt-file.ts';
import { isSameButForNotes } from './same-draft.ts';
import { type Stored, unchanged } from './stored.ts';
import { readDraft } from './update-draft.ts';

interface Placed {
  readonly draft: ArticleDraft;
  /** The article of the same report, if there is one. */
  readonly there: RecordedArticle | undefined;
}

/**
 * Writes the drafts that are not there yet; those that a person or an interrupted run left are taken as they are. The
 * receipt takes the place of a former one of the same file.
 */
export function storeNew(folder: DraftFolder, ingested: Ingested, former?: StoredReceipt): Stored {
  const recorded = folder.index.of(ingested.receipt.file.sha256).filter(({ isWithdrawn }) => !isWithdrawn);
  const placed = ingested.drafts.map((draft) => ({
    draft,
    there: recorded.find(({ span }) => overlaps(span, draft.article.source.file.span)),
  }));
  const isAllThere = placed.every(({ there }) => there !== undefined);
  if (isAllThere && !wantsReceipt(folder, ingested, placed)) return unchanged(recorded.map(({ id }) => id));
  folder.writeRecords(ingested);
  const written = placed.map(({ draft, there }) => ({
    ...draft,
    id: there?.id ?? folder.createArticle(draft),
  }));
  const receipt = withWrittenDrafts(ingested.receipt, written);
  folder.writeReceipt(receipt, former);
  if (isAllThere) return unchanged(written.map(({ id }) => id));
  return { status: 'written', articles: written.map(({ id }) => id), changes: [], notices: [], receipt };
}

/** An ingest that was killed between its last draft and the receipt left drafts that nobody has touched. */
function wantsReceipt({ articles }: DraftFolder, { receipt }: Ingested, placed: readonly Placed[]): boolean {
  return placed.every(
    ({ draft, there }) =>
      there?.name === receipt.file.name && isUntouched(readDraft(articles, there.id), draft),
  );
}

function isUntouched(written: ArticleDraft | undefined, fresh: ArticleDraft): boolean {
  return written !== undefined && isSameButForNotes(written, fresh);
}
