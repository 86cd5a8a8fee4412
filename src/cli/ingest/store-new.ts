import { overlaps } from '../../domain/span.ts';
import type { Ingested } from '../../ingest/ingest-file.ts';
import type { DraftFolder } from './draft-folder.ts';
import { type Stored, unchanged } from './stored.ts';

/** Writes the drafts that are not there yet; those that a person or an interrupted run left are taken as they are. */
export function storeNew(folder: DraftFolder, ingested: Ingested): Stored {
  const recorded = folder.index.of(ingested.receipt.file.sha256);
  const placed = ingested.drafts.map((draft) => ({
    draft,
    there: recorded.find(({ span }) => overlaps(span, draft.article.source.file.span)),
  }));
  if (placed.every(({ there }) => there !== undefined)) return unchanged(recorded.map(({ id }) => id));
  folder.writeRecords(ingested);
  const written = placed.map(({ draft, there }) => ({
    ...draft,
    id: there?.id ?? folder.createArticle(draft),
  }));
  folder.writeReceipt(ingested.receipt, written);
  return { status: 'written', articles: written.map(({ id }) => id), changes: [], notices: [] };
}
