import type { ArticleInput } from '../../domain/article.ts';
import type { Change } from '../../ingest/diff-drafts.ts';
import type { ArticleDraft } from '../../ingest/draft/article-draft.ts';
import type { Ingested } from '../../ingest/ingest-file.ts';
import type { Receipt } from '../../ingest/receipt.ts';
import type { DraftFolder } from './draft-folder.ts';
import { editArticle } from './edit-article.ts';
import type { Stored } from './stored.ts';
import { findFormer, readDraft, type UpdateOutcome, updateDraft } from './update-draft.ts';

/** A new version of a file, and what is recorded of the former one. */
export interface ChangedFile {
  readonly ingested: Ingested;
  readonly source: string;
  /** Undefined where a person wrote the articles of the file. */
  readonly receipt: Receipt | undefined;
}

/** Brings the drafts of a changed file up to date; unless it may, it only says what would change. */
export function storeChanged(folder: DraftFolder, file: ChangedFile, mayUpdate: boolean): Stored {
  const outcomes = updateEach(folder, file);
  const changes = outcomes.flatMap(changesOf);
  const notices = outcomes.flatMap(({ notice }) => notice ?? []);
  const isSame = changes.length === 0;
  if (notices.length > 0 || !mayUpdate) {
    const articles = outcomes.map(({ id }) => id);
    return { status: isSame ? 'unchanged' : 'waiting', articles, changes, notices };
  }
  folder.writeRecords(file.ingested);
  const written = outcomes.map((outcome) => writeOutcome(folder, outcome));
  folder.writeReceipt(file.ingested.receipt, written);
  const articles = written.map(({ id }) => id);
  return { status: isSame ? 'unchanged' : 'updated', articles, changes, notices: [] };
}

function updateEach(
  folder: DraftFolder,
  { ingested, source, receipt }: ChangedFile,
): readonly UpdateOutcome[] {
  const recorded = folder.index.named(ingested.receipt.file.name);
  const known =
    receipt === undefined
      ? recorded.flatMap(({ id }) => readDraft(folder.articles, id) ?? [])
      : draftsOf(receipt);
  return ingested.drafts.map((fresh, order) =>
    updateDraft({
      fresh,
      base: findFormer(known, fresh, order),
      source,
      isFirst: receipt === undefined,
      folder: folder.articles,
      recorded,
    }),
  );
}

/** The receipt holds them as they were written by the machine, which checked them. */
function draftsOf({ drafts }: Receipt): readonly ArticleDraft[] {
  return drafts.map(({ id, article, body }) => ({ id, article: article as unknown as ArticleInput, body }));
}

function changesOf({ id, changes }: UpdateOutcome): readonly Change[] {
  return changes.map((change) => ({ ...change, field: `${id}: ${change.field}` }));
}

function writeOutcome(
  folder: DraftFolder,
  { fresh, merged, id, changes, written = '' }: UpdateOutcome,
): ArticleDraft {
  if (merged === undefined) return { ...fresh, id: folder.createArticle(fresh) };
  if (changes.length > 0) folder.replaceArticle(id, editArticle(written, merged));
  return { ...fresh, id };
}
