import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ContentFault } from '../../../collections/content-fault.ts';
import { readArticle } from '../../../collections/read-content-folder.ts';
import type { Span } from '../../../text/anchor/span.ts';
import type { Disk } from '../../disk/disk.ts';
import { hashBytes } from '../../disk/hash-bytes.ts';
import { listFolder } from '../../disk/list-folder.ts';
import {
  type KeptRecord,
  type KeptRecords,
  readKeptRecords,
  writeKeptRecords,
} from '../../recorded/kept-records.ts';
import type { OnFault } from './on-fault.ts';

/** Which part of which saved file a recorded article was made from. */
export interface RecordedArticle {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly span: Span;
  /** Its report was taken back: the file may be read again. */
  readonly isWithdrawn?: boolean;
}

export interface ArticleIndex {
  /** Reads what has come into the folder since the last time. */
  readonly refresh: () => void;
  /** Takes up what was just written, without reading it again. */
  readonly add: (article: RecordedArticle) => void;
  readonly has: (id: string) => boolean;
  /** Whether the report of an article was taken back. */
  readonly isWithdrawn: (id: string) => boolean;
  readonly of: (sha256: string) => readonly RecordedArticle[];
  readonly named: (name: string) => readonly RecordedArticle[];
}

interface IndexedFolder {
  readonly folder: string;
  /** Where it keeps what it read, so that the next time only new articles are read. */
  readonly kept: { readonly file: string; readonly isDryRun: boolean; readonly disk?: Disk | undefined };
  readonly onFault?: OnFault | undefined;
}

/** Fewer articles than these are read as fast as what was kept of them. */
const leastKept = 50;

/** The articles of a folder by the files they were made from; each is read once. */
export function createArticleIndex({ folder, kept, onFault = () => undefined }: IndexedFolder): ArticleIndex {
  const byId = new Map<string, RecordedArticle>();
  /** Of their files: the folder is listed for each file that is ingested. */
  const names = new Set<string>();
  const byHash = new Map<string, RecordedArticle[]>();
  const byName = new Map<string, RecordedArticle[]>();
  const add = (recorded: RecordedArticle) => {
    const { id, name, sha256 } = recorded;
    byId.set(id, recorded);
    names.add(`${id}.md`);
    byHash.set(sha256, [...(byHash.get(sha256) ?? []), recorded]);
    byName.set(name, [...(byName.get(name) ?? []), recorded]);
  };
  const fresh = () =>
    listFolder(folder)
      .filter((name) => !names.has(name) && name.endsWith('.md') && !name.startsWith('.'))
      .map((name) => name.slice(0, -3));
  return {
    refresh: () => {
      for (const article of readAll(fresh(), { folder, kept, onFault })) add(article);
    },
    add,
    has: (id) => byId.has(id),
    isWithdrawn: (id) => byId.get(id)?.isWithdrawn === true,
    of: (sha256) => byHash.get(sha256) ?? [],
    named: (name) => byName.get(name) ?? [],
  };
}

/** Reads articles, those whose bytes are known from what was kept, and keeps what was read where that pays. */
function readAll(
  ids: readonly string[],
  { folder, kept, onFault = () => undefined }: IndexedFolder,
): readonly RecordedArticle[] {
  const known = ids.length < leastKept ? new Map() : readKeptRecords(kept.file);
  const read = ids.map((id) => readRecorded(join(folder, `${id}.md`), known, onFault));
  const valid = read.flatMap(({ hash, record }) =>
    record === undefined || hash === undefined ? [] : [[hash, record] as const],
  );
  const unknown = valid.filter(([hash]) => !known.has(hash)).length;
  if (!kept.isDryRun && unknown >= leastKept) writeKeptRecords(kept.file, new Map(valid), kept.disk);
  return read.map(({ path, record }) =>
    record === undefined ? readAsFar(path, idOf(path)) : { id: idOf(path), ...record },
  );
}

interface ReadRecord {
  readonly path: string;
  /** Of the bytes of its file; undefined where somebody changed it meanwhile. */
  readonly hash: string | undefined;
  /** Undefined where the article is not valid. */
  readonly record: KeptRecord | undefined;
}

function readRecorded(path: string, known: KeptRecords, onFault: OnFault): ReadRecord {
  const hash = hashBytes(readFileSync(path));
  const record = known.get(hash);
  if (record !== undefined) return { path, hash, record };
  try {
    const { source, withdrawn } = readArticle(path);
    const { name, sha256, span } = source.file;
    const isSame = hashBytes(readFileSync(path)) === hash;
    return {
      path,
      hash: isSame ? hash : undefined,
      record: { name, sha256, span, isWithdrawn: withdrawn !== undefined },
    };
  } catch (error) {
    if (!(error instanceof ContentFault)) throw error;
    onFault(error.notices);
    return { path, hash, record: undefined };
  }
}

function idOf(path: string): string {
  return basename(path, '.md');
}

const anyHash = /\bsha256:\s*["']?([0-9a-f]{64})\b/;
const anyName = /\bname:\s*(?:"([^"\n]+)"|([^",\s}]+))/;
const anySpan = /\bspan:\s*(?:\[|-)\s*(\d+)\s*(?:,|-)\s*(\d+)/;

/** What can be told of an article that is not valid, so that its file is known again and gets no second draft. */
function readAsFar(path: string, id: string): RecordedArticle {
  const whole = readFileSync(path, 'utf8');
  const text = whole.slice(Math.max(0, whole.indexOf('file:')));
  const [, quoted, bare = ''] = anyName.exec(text) ?? [];
  const [, start, end] = anySpan.exec(text) ?? [];
  return {
    id,
    name: quoted ?? bare,
    sha256: anyHash.exec(text)?.[1] ?? '',
    span: [Number(start ?? 0), Number(end ?? 0)],
  };
}
