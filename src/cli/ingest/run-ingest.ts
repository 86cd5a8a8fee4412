import { join } from 'node:path';
import { createDebug } from 'obug';
import type { Notice } from '../../domain/notice.ts';
import { createKnowledge, type Knowledge, withProposed } from '../../ingest/draft/knowledge.ts';
import { explainDrafts } from '../../ingest/explain-drafts.ts';
import { type DroppedFile, type Ingested, ingestFile } from '../../ingest/ingest-file.ts';
import { readSourceText } from '../../ingest/source/source-text.ts';
import { today } from '../clock/today.ts';
import { nodeDisk } from '../disk/disk.ts';
import { WriteError } from '../disk/fault.ts';
import { removeDeadLocks, takeLock } from '../disk/folder-lock.ts';
import { readKeptHeader } from '../disk/kept-header.ts';
import type { FileResult } from './file-result.ts';
import { findOwnWords } from './find-own-words.ts';
import type { IngestOptions } from './ingest-options.ts';
import { ingestSheet } from './ingest-sheet.ts';
import { readKnownContent } from './known-folder.ts';
import { type Input, listInputs, readInput } from './list-inputs.ts';
import { createDraftStore, type DraftStore } from './store/draft-store.ts';
import { BrokenReceiptError } from './store/receipt-file.ts';

const filesBetweenFlushes = 25;

/** `DEBUG=dateline:ingest`: what is done to each file, and how long each step takes. */
const debug = createDebug('dateline:ingest');

/**
 * Reads one file after the other, so that memory stays flat; a file that cannot be read stops no other. One ingest
 * waits for the other, so that several at once give what one after the other gives.
 */
export function* ingestPaths(paths: readonly string[], options: IngestOptions): Generator<FileResult, void> {
  const { out: folder, isDryRun, mayUpdate, day = today(), disk, onFault } = options;
  const release = isDryRun ? undefined : takeRun(folder, options);
  try {
    yield* ingestEach(
      listInputs(paths),
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
  inputs: readonly Input[],
  options: IngestOptions,
  store: DraftStore,
): Generator<FileResult, void> {
  store.recover();
  let knowledge = createKnowledge(readKnownContent([options.content, options.out], options.onFault));
  for (const [index, input] of inputs.entries()) {
    options.onProgress?.({ number: index + 1, total: inputs.length, what: input.path });
    const { result, ingested } = ingestSafely(input, options, store, knowledge);
    if (ingested !== undefined && !options.isDryRun) knowledge = withProposed(knowledge, ingested);
    if ((index + 1) % filesBetweenFlushes === 0) store.flush();
    yield result;
  }
  store.flush();
}

interface Outcome {
  readonly result: FileResult;
  readonly ingested?: Ingested;
}

/** What is the matter with one file, its receipt or the place of its drafts stops no other. */
function ingestSafely(
  input: Input,
  options: IngestOptions,
  store: DraftStore,
  knowledge: Knowledge,
): Outcome {
  try {
    return ingestInput(input, options, store, knowledge);
  } catch (error) {
    if (!(error instanceof BrokenReceiptError || error instanceof WriteError)) throw error;
    return refused(input.path, [{ ...error.notice, file: input.path }]);
  }
}

function ingestInput(input: Input, options: IngestOptions, store: DraftStore, knowledge: Knowledge): Outcome {
  const { mostBytes } = options;
  if (input.status === 'refused') return refused(input.path, [input.notice]);
  const read = readInput(input.path, mostBytes);
  if ('rule' in read) return refused(input.path, [read]);
  const { bytes, sha256 } = read;
  const name = input.name === '-' ? `stdin-${sha256.slice(0, 8)}.txt` : input.name;
  const unchanged = options.explains ? undefined : store.findUnchanged(name, sha256);
  if (unchanged !== undefined)
    return {
      result: { file: input.path, status: 'unchanged', articles: unchanged, changes: [], notices: [] },
    };
  const reading = options.opened?.get(input.path) ?? readSourceText(name, bytes, readKeptHeader(input.path));
  if (reading.status === 'refused')
    return refused(input.path, [{ severity: 'error', file: input.path, ...reading.problem }]);
  debug('%s: %d characters of text, %s', input.path, reading.source.text.length, reading.source.encoding);
  if (reading.source.isSheet)
    return { result: ingestSheet({ path: input.path, name, text: reading.source.text }, options) };
  return ingestOpened({ path: input.path, name, sha256, source: reading.source }, options, store, knowledge);
}

interface OpenedFile extends DroppedFile {
  readonly path: string;
}

function ingestOpened(
  { path, ...file }: OpenedFile,
  { given, explains, isDryRun, out: folder }: IngestOptions,
  store: DraftStore,
  knowledge: Knowledge,
): Outcome {
  const ingested = ingestFile(file, given, knowledge);
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
