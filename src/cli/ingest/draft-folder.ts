import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleDraft } from '../../ingest/draft/article-draft.ts';
import { formatDraft } from '../../ingest/draft/format-draft.ts';
import { formatYaml } from '../../ingest/draft/format-yaml.ts';
import type { Ingested } from '../../ingest/ingest-file.ts';
import type { Receipt } from '../../ingest/receipt/receipt.ts';
import { toUniqueId } from '../../text/slug.ts';
import { type ArticleIndex, createArticleIndex } from './article-index.ts';
import { createDiskWriter, dryWriter } from '../disk/folder-writer.ts';
import { nextReceiptPath, readReceipts, type StoredReceipt } from './receipt-file.ts';

/** A folder laid out like `content/`: where drafts, records and receipts stand in it, and how they get there. */
export interface DraftFolder {
  readonly articles: string;
  readonly index: ArticleIndex;
  /** Runs a task while no other ingest writes, with all that others have written in the index. */
  readonly alone: <T>(task: () => T) => T;
  /** The receipts of all files of a name. */
  readonly readReceipts: (name: string) => readonly StoredReceipt[];
  /** The id under which the draft was written. */
  readonly createArticle: (draft: ArticleDraft) => string;
  readonly replaceArticle: (id: string, text: string) => void;
  /** Writes the proposed people and outlets that are not there yet. */
  readonly writeRecords: (ingested: Ingested) => void;
  /** Writes over the given receipt; without one, beside those of other files of the name. */
  readonly writeReceipt: (receipt: Receipt, former?: StoredReceipt) => void;
  readonly flush: () => void;
}

/** A dry run reads the folder and writes nothing. */
export function createDraftFolder(folder: string, isDryRun: boolean): DraftFolder {
  const at = (part: string) => join(folder, part);
  const articles = at('articles');
  const index = createArticleIndex(articles);
  const parts = [at('people'), at('outlets'), articles, at('.receipts')];
  const writer = isDryRun ? dryWriter : createDiskWriter(parts, at('.receipts/.lock'));
  const articlePath = (id: string) => join(articles, `${id}.md`);
  return {
    articles,
    index,
    alone: (task) =>
      writer.alone(() => {
        index.refresh();
        return task();
      }),
    readReceipts: (name) => readReceipts(at('.receipts'), name),
    createArticle: (draft) => {
      const isTaken = (id: string) => index.has(id) || existsSync(articlePath(id));
      for (;;) {
        const id = toUniqueId(draft.id, isTaken);
        if (!writer.create(articlePath(id), formatDraft(draft))) continue;
        index.add({ id, ...draft.article.source.file });
        return id;
      }
    },
    replaceArticle: (id, text) => writer.replace(articlePath(id), text),
    writeRecords: ({ people, outlets }) => {
      for (const { id, person } of people) writer.create(at(`people/${id}.yaml`), formatYaml(person));
      for (const { id, outlet } of outlets) writer.create(at(`outlets/${id}.yaml`), formatYaml(outlet));
    },
    writeReceipt: (receipt, former) => {
      const path = former?.path ?? nextReceiptPath(at('.receipts'), receipt.file.name);
      writer.replace(path, `${JSON.stringify(receipt)}\n`);
    },
    flush: writer.flush,
  };
}
