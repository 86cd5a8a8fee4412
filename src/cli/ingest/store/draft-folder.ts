import { join } from 'node:path';
import type { Disk } from '../../disk/disk.ts';
import { createDiskWriter, dryWriter } from '../../disk/folder-writer.ts';
import { type ArticleIndex, createArticleIndex } from './article-index.ts';
import { createDraftPlan, type DraftPlan } from './draft-plan.ts';
import type { OnFault } from './on-fault.ts';
import { readReceipts, type StoredReceipt } from './receipt-file.ts';

/** A folder laid out like `content/`: where drafts, records and receipts stand in it, and how they get there. */
export interface DraftFolder extends Omit<DraftPlan, 'take'> {
  readonly articles: string;
  readonly index: ArticleIndex;
  /**
   * Runs a task while no other ingest writes, with all that others have written in the index. What the task plans is
   * written at its end, all of it or nothing.
   */
  readonly alone: <T>(task: () => T) => T;
  /** The receipts of all files of a name. */
  readonly readReceipts: (name: string) => readonly StoredReceipt[];
  readonly flush: () => void;
}

interface FolderOptions {
  /** A dry run reads the folder and writes nothing. */
  readonly isDryRun: boolean;
  readonly disk?: Disk | undefined;
  readonly onFault?: OnFault | undefined;
}

export function createDraftFolder(root: string, { isDryRun, disk, onFault }: FolderOptions): DraftFolder {
  const articles = join(root, 'articles');
  const receipts = join(root, '.receipts');
  const folders = [join(root, 'people'), join(root, 'outlets'), articles, receipts];
  const index = createArticleIndex({
    folder: articles,
    kept: { file: join(receipts, '.known-articles.json'), isDryRun, disk },
    onFault,
  });
  const writer = isDryRun ? dryWriter : createDiskWriter({ root, folders, disk });
  const { take, ...plan } = createDraftPlan(root, index);
  const writePlanned = () => {
    const planned = take();
    writer.write(planned.files);
    planned.articles.forEach(index.add);
  };
  return {
    ...plan,
    articles,
    index,
    alone: (task) =>
      writer.alone(() => {
        take();
        index.refresh();
        const result = task();
        writePlanned();
        return result;
      }),
    readReceipts: (name) => readReceipts(receipts, name),
    flush: writer.flush,
  };
}
