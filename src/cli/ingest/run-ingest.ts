import { join } from 'node:path';
import { createDebug } from 'obug';
import type { Notice } from '../../domain/notice.ts';
import { createKnowledge, type Knowledge, withProposed } from '../../ingest/draft/knowledge.ts';
import { explainDrafts } from '../../ingest/explain-drafts.ts';
import { draftFile, type Ingested } from '../../ingest/ingest-file.ts';
import type { DroppedReports } from '../../ingest/read-dropped.ts';
import { today } from '../clock/today.ts';
import { nodeDisk } from '../disk/disk.ts';
import { WriteError } from '../disk/fault.ts';
import { removeDeadLocks, takeLock } from '../disk/folder-lock.ts';
import type { FileResult } from './file-result.ts';
import { findOwnWords } from './find-own-words.ts';
import type { IngestOptions } from './ingest-options.ts';
import { ingestSheet } from './ingest-sheet.ts';
import { readKnownContent } from './known-folder.ts';
import { listInputs } from './list-inputs.ts';
import { createDraftStore, type DraftStore } from './store/draft-store.ts';
import { BrokenReceiptError } from './store/receipt-file.ts';
import { type WaitingFile, waitingFile } from './take-file.ts';

const filesBetweenFlushes = 25;

/** `DEBUG=dateline:ingest`: what is done to each file, and how long each step takes. */
const debug = createDebug('dateline:ingest');

/** Ingests files and folders of this machine. */
export function ingestPaths(paths: readonly string[], options: IngestOptions): Generator<FileResult, void> {
  return ingestFiles(() => listInputs(paths).map((input) => waitingFile(input, options)), options);
}

/**
 * Ingests one file after the other, so that memory stays flat; a file that cannot be read stops no other. One ingest
 * waits for the other, so that several at once give what one after the other gives.
 */
export function* ingestFiles(
  listFiles: () => readonly WaitingFile[],
  options: IngestOptions,
): Generator<FileResult, void> {
  const { out: folder, isDryRun, mayUpdate, day = today(), disk, onFault } = options;
  const release = isDryRun ? undefined : takeRun(folder, options);
  try {
    yield* ingestEach(
      listFiles(),
      options,
      createDraftStore({ folder, isDryRun, mayUpdate, day, disk, onFault }),
    );
  } finally {
    release?.();
  }
}

/** A run waits for another one as long as that is at work, and removes what others left that were killed while they waited. */
function takeRun(folder: string, { disk, onWait }: Pick<IngestOptions, 'disk' | 'onWait'>): () => void {
  const lock = join(folder, '.receipts/.run-lock');
  const release = takeLock(lock, { patienceMs: Number.POSITIVE_INFINITY, disk, onWait });
  removeDeadLocks(lock, disk ?? nodeDisk);
  return release;
}

function* ingestEach(
  files: readonly WaitingFile[],
  options: IngestOptions,
  store: DraftStore,
): Generator<FileResult, void> {
  store.recover();
  let knowledge = createKnowledge(readKnownContent([options.content, options.out], options.onFault));
  for (const [index, file] of files.entries()) {
    options.onProgress?.({ number: index + 1, total: files.length, what: file.path });
    const { result, ingested } = ingestSafely(file, { options, store, knowledge });
    if (ingested !== undefined && !options.isDryRun) knowledge = withProposed(knowledge, ingested);
    if ((index + 1) % filesBetweenFlushes === 0) store.flush();
    yield result;
  }
  store.flush();
}

/** With what a file is ingested: what is known grows from file to file. */
interface IngestMeans {
  readonly options: IngestOptions;
  readonly store: DraftStore;
  readonly knowledge: Knowledge;
}

interface Outcome {
  readonly result: FileResult;
  readonly ingested?: Ingested;
}

/** What is the matter with one file, its receipt or the place of its drafts stops no other. */
function ingestSafely(file: WaitingFile, means: IngestMeans): Outcome {
  try {
    return ingestTaken(file, means);
  } catch (error) {
    if (!(error instanceof BrokenReceiptError || error instanceof WriteError)) throw error;
    return refused(file.path, [{ ...error.notice, file: file.path }]);
  }
}

function ingestTaken({ path, take }: WaitingFile, means: IngestMeans): Outcome {
  const { options, store } = means;
  const taken = take();
  if (taken.status === 'refused') return refused(path, [taken.notice]);
  const { name, sha256, read } = taken;
  const unchanged = options.explains ? undefined : store.findUnchanged(name, sha256);
  if (unchanged !== undefined)
    return { result: { file: path, status: 'unchanged', articles: unchanged, changes: [], notices: [] } };
  const reading = read();
  if (reading.status === 'refused')
    return refused(path, [{ severity: 'error', file: path, ...reading.problem }]);
  if (reading.status === 'sheet') return { result: ingestSheet({ path, name, text: reading.text }, options) };
  return ingestRead({ path, file: reading.file }, means);
}

interface FileInHand {
  readonly path: string;
  readonly file: DroppedReports;
}

function ingestRead({ path, file }: FileInHand, { options, store, knowledge }: IngestMeans): Outcome {
  const { given, explains, isDryRun, out: folder } = options;
  const ingested = draftFile(file, given, knowledge);
  debug('%s: %d drafts made', path, ingested.drafts.length);
  if (ingested.drafts.length === 0)
    return refused(
      path,
      ingested.notices.map((notice) => ({ ...notice, file: path })),
    );
  const { text } = file.source;
  const stored = store.store(ingested, text);
  debug('%s: stored', path);
  const { status, articles, changes } = stored;
  const shared =
    status === 'updated' && !isDryRun
      ? findOwnWords(articles, { folder, events: knowledge.content.events, text, sha256: file.sha256 })
      : [];
  const result = {
    file: path,
    status,
    articles,
    changes,
    notices: [...ingested.notices, ...stored.notices, ...shared].map((notice) =>
      notice.file === file.name ? { ...notice, file: path } : notice,
    ),
    receipt: stored.receipt ?? ingested.receipt,
    ...(explains ? { explained: explainDrafts(ingested.readings, text, knowledge) } : {}),
  };
  return { result, ingested };
}

function refused(file: string, notices: readonly Notice[]): Outcome {
  return { result: { file, status: 'refused', articles: [], changes: [], notices } };
}
