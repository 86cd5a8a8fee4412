import type { Ingested } from '../../ingest/ingest-file.ts';
import { createDraftFolder, type DraftFolder } from './draft-folder.ts';
import { storeChanged } from './store-changed.ts';
import { storeNew } from './store-new.ts';
import { type Stored, unchanged } from './stored.ts';

export interface StoreOptions {
  /** A folder laid out like `content/`. */
  readonly folder: string;
  readonly isDryRun: boolean;
  readonly mayUpdate: boolean;
}

export interface DraftStore {
  /** What is recorded of a file by its name and hash, before anything is read from it. */
  readonly findUnchanged: (name: string, sha256: string) => readonly string[] | undefined;
  readonly store: (ingested: Ingested, source: string) => Stored;
  /** Makes everything that was written last through a loss of power. */
  readonly flush: () => void;
}

/** Keeps drafts in a folder: whole files only, one writer at a time, a person's edits untouched. */
export function createDraftStore({ folder: path, isDryRun, mayUpdate }: StoreOptions): DraftStore {
  const folder = createDraftFolder(path, isDryRun);
  return {
    findUnchanged: (name, sha256) => {
      const receipt = mayUpdate ? undefined : folder.readReceipt(name);
      return receipt?.file.sha256 === sha256 && receipt.file.name === name
        ? receipt.drafts.map(({ id }) => id)
        : undefined;
    },
    store: (ingested, source) => folder.alone(() => storeFile(folder, { ingested, source, mayUpdate })),
    flush: folder.flush,
  };
}

interface FileToStore {
  readonly ingested: Ingested;
  readonly source: string;
  readonly mayUpdate: boolean;
}

function storeFile(folder: DraftFolder, { ingested, source, mayUpdate }: FileToStore): Stored {
  const { name, sha256 } = ingested.receipt.file;
  const receipt = folder.readReceipt(name);
  if (receipt !== undefined && receipt.file.sha256 === sha256 && !mayUpdate)
    return unchanged(receipt.drafts.map(({ id }) => id));
  const isOlder = folder.index.of(sha256).length === 0 && folder.index.named(name).length > 0;
  return receipt !== undefined || isOlder
    ? storeChanged(folder, { ingested, source, receipt }, mayUpdate)
    : storeNew(folder, ingested);
}
