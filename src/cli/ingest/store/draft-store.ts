import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '../../../domain/notice.ts';
import type { ArticleDraft } from '../../../ingest/draft/article-draft.ts';
import type { Ingested } from '../../../ingest/ingest-file.ts';
import {
  fileDecision,
  fileNotice,
  type Identity,
  type IdentityReason,
  identifyFile,
} from '../../../ingest/versions/identify-file.ts';
import type { Disk } from '../../disk/disk.ts';
import { createDraftFolder, type DraftFolder } from './draft-folder.ts';
import type { OnFault } from './on-fault.ts';
import type { StoredReceipt } from './receipt-file.ts';
import { type FileOnRecord, listRecordedFiles } from './recorded-files.ts';
import { isSameButForNotes } from './same-draft.ts';
import { storeChanged } from './store-changed.ts';
import { storeNew } from './store-new.ts';
import { type Stored, unchanged } from './stored.ts';

export interface StoreOptions {
  /** A folder laid out like `content/`. */
  readonly folder: string;
  readonly isDryRun: boolean;
  readonly mayUpdate: boolean;
  /** Today, YYYY-MM-DD. */
  readonly day: string;
  readonly disk?: Disk | undefined;
  readonly onFault?: OnFault | undefined;
}

export interface DraftStore {
  /** Finishes what a killed run left under way. */
  readonly recover: () => void;
  /** What is recorded of a file by its name and hash, before anything is read from it. */
  readonly findUnchanged: (name: string, sha256: string) => readonly string[] | undefined;
  readonly store: (ingested: Ingested, source: string) => Stored;
  /** Makes everything that was written last through a loss of power. */
  readonly flush: () => void;
}

/** Keeps drafts in a folder: whole files only, one writer at a time, a person's edits untouched. */
export function createDraftStore({ folder: path, mayUpdate, day, ...options }: StoreOptions): DraftStore {
  const folder = createDraftFolder(path, options);
  return {
    recover: () => folder.alone(() => undefined),
    findUnchanged: (name, sha256) =>
      mayUpdate ? undefined : findStanding(folder, name, sha256)?.receipt.drafts.map(({ id }) => id),
    store: (ingested, source) => folder.alone(() => storeFile(folder, { ingested, source, mayUpdate, day })),
    flush: folder.flush,
  };
}

/** The receipt of a file whose drafts were not all deleted or withdrawn since. */
function findStanding(folder: DraftFolder, name: string, sha256: string): StoredReceipt | undefined {
  return folder
    .readReceipts(name)
    .find((stored) => stored.receipt.file.sha256 === sha256 && isStanding(folder, stored));
}

function isStanding({ articles, index }: DraftFolder, { receipt: { drafts } }: StoredReceipt): boolean {
  const stands = ({ id }: { readonly id: string }) =>
    existsSync(join(articles, `${id}.md`)) && !index.isWithdrawn(id);
  return drafts.length === 0 || drafts.some(stands);
}

/** Whoever deleted or withdrew the articles of a file and drops it again wants them anew. */
function draftAgain(folder: DraftFolder, ingested: Ingested, former: StoredReceipt): Stored {
  const stored = storeNew(folder, ingested, former);
  const { name } = ingested.receipt.file;
  const notice: Notice = {
    rule: 'drafted-again',
    severity: 'note',
    file: name,
    message:
      'Its articles were deleted or withdrawn since it was read, so it was read as if for the first time.',
    hint: 'If they are gone for good, delete the drafts again and take the file out of the inbox. If a withdrawn report stands again, delete its line “withdrawn” instead.',
  };
  return { ...stored, notices: [...stored.notices, notice] };
}

interface FileToStore {
  readonly ingested: Ingested;
  readonly source: string;
  readonly mayUpdate: boolean;
  readonly day: string;
}

function storeFile(folder: DraftFolder, { ingested, source, mayUpdate, day }: FileToStore): Stored {
  const { name, sha256 } = ingested.receipt.file;
  const recorded = listRecordedFiles(folder, name);
  const identity = identifyFile(recorded, ingested, source);
  const deleted = identity.kind === 'same' ? identity.file.stored : undefined;
  if (deleted !== undefined && !isStanding(folder, deleted)) return draftAgain(folder, ingested, deleted);
  if (identity.kind === 'same' && identity.file.stored !== undefined) {
    const written = identity.file.reports.map(({ draft }) => draft);
    return mayUpdate && !areDraftsSame(written, ingested.drafts)
      ? storeChanged(folder, { ingested, source, former: identity.file, day }, true)
      : unchanged(written.map(({ id }) => id));
  }
  if (identity.kind !== 'changed' && folder.index.of(sha256).some(({ isWithdrawn }) => !isWithdrawn))
    return storeNew(folder, ingested);
  const explained = withReason(ingested, identity);
  const stored =
    identity.kind === 'changed'
      ? storeChanged(folder, { ingested: explained, source, former: identity.file, day }, mayUpdate)
      : storeNew(folder, explained);
  return { ...stored, notices: [...stored.notices, ...noticesOf(identity, name)] };
}

/** The same bytes read again: only rules or records that have changed since make other drafts of them. */
function areDraftsSame(written: readonly ArticleDraft[], fresh: readonly ArticleDraft[]): boolean {
  const isAlike = (draft: ArticleDraft, index: number) =>
    fresh[index] !== undefined && isSameButForNotes(draft, fresh[index]);
  return written.length === fresh.length && written.every(isAlike);
}

function reasonOf(identity: Identity<FileOnRecord>): IdentityReason | undefined {
  return identity.kind === 'same' ? undefined : identity.reason;
}

function withReason(ingested: Ingested, identity: Identity<FileOnRecord>): Ingested {
  const reason = reasonOf(identity);
  if (reason === undefined) return ingested;
  const decisions = [fileDecision(reason), ...ingested.receipt.decisions];
  return { ...ingested, receipt: { ...ingested.receipt, decisions } };
}

function noticesOf(identity: Identity<FileOnRecord>, name: string): readonly Notice[] {
  const reason = reasonOf(identity);
  return reason === undefined ? [] : [fileNotice(reason, name)];
}
