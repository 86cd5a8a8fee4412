import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleDraft } from '../../../ingest/draft/article-draft.ts';
import { formatDraft } from '../../../ingest/draft/yaml/format-draft.ts';
import { formatYaml } from '../../../ingest/draft/yaml/format-yaml.ts';
import type { Ingested } from '../../../ingest/ingest-file.ts';
import type { Receipt } from '../../../ingest/receipt/receipt.ts';
import { toUniqueId } from '../../../text/slug.ts';
import type { PlannedFile } from '../../disk/write-batch.ts';
import type { ArticleIndex, RecordedArticle } from './article-index.ts';
import { nextReceiptPath, type StoredReceipt } from './receipt-file.ts';

/** What is to be written of one saved file, until it is written. */
export interface DraftPlan {
  /** The id under which the draft will be written. */
  readonly createArticle: (draft: ArticleDraft) => string;
  readonly replaceArticle: (id: string, text: string) => void;
  /** Writes the proposed people and outlets that are not there yet. */
  readonly writeRecords: (ingested: Ingested) => void;
  /** Writes over the given receipt; without one, beside those of other files of the name. */
  readonly writeReceipt: (receipt: Receipt, former?: StoredReceipt) => void;
  /** All that was planned since the last time, and the articles that are new in it. */
  readonly take: () => {
    readonly files: readonly PlannedFile[];
    readonly articles: readonly RecordedArticle[];
  };
}

/** The folder is laid out like `content/`. */
export function createDraftPlan(folder: string, index: ArticleIndex): DraftPlan {
  const files: PlannedFile[] = [];
  const articles = new Map<string, RecordedArticle>();
  const articlePath = (id: string) => join(folder, 'articles', `${id}.md`);
  const isTaken = (id: string) => index.has(id) || articles.has(id) || existsSync(articlePath(id));
  const add = (path: string, record: object) => {
    if (!existsSync(path)) files.push({ how: 'add', path, text: formatYaml(record) });
  };
  return {
    createArticle: (draft) => {
      const id = toUniqueId(draft.id, isTaken);
      files.push({ how: 'create', path: articlePath(id), text: formatDraft(draft) });
      articles.set(id, { id, ...draft.article.source.file });
      return id;
    },
    replaceArticle: (id, text) => {
      files.push({ how: 'replace', path: articlePath(id), text });
    },
    writeRecords: ({ people, outlets }) => {
      for (const { id, person } of people) add(join(folder, 'people', `${id}.yaml`), person);
      for (const { id, outlet } of outlets) add(join(folder, 'outlets', `${id}.yaml`), outlet);
    },
    writeReceipt: (receipt, former) => {
      const path = former?.path ?? nextReceiptPath(join(folder, '.receipts'), receipt.file.name);
      files.push({ how: 'replace', path, text: `${JSON.stringify(receipt)}\n` });
    },
    take: () => {
      const taken = { files: files.splice(0), articles: [...articles.values()] };
      articles.clear();
      return taken;
    },
  };
}
