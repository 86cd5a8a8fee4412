import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentFault } from '../../collections/content-fault.ts';
import { readArticle } from '../../collections/read-content-folder.ts';
import type { Span } from '../../text/anchor/span.ts';
import { listFolder } from '../disk/list-folder.ts';
import type { OnFault } from './ingest-options.ts';

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

/** The articles of a folder by the files they were made from; each is read once. */
export function createArticleIndex(folder: string, onFault: OnFault = () => undefined): ArticleIndex {
  const byId = new Map<string, RecordedArticle>();
  const byHash = new Map<string, RecordedArticle[]>();
  const byName = new Map<string, RecordedArticle[]>();
  const add = (recorded: RecordedArticle) => {
    const { id, name, sha256 } = recorded;
    byId.set(id, recorded);
    byHash.set(sha256, [...(byHash.get(sha256) ?? []), recorded]);
    byName.set(name, [...(byName.get(name) ?? []), recorded]);
  };
  const ids = () =>
    listFolder(folder).flatMap((name) =>
      name.endsWith('.md') && !name.startsWith('.') ? [name.slice(0, -3)] : [],
    );
  return {
    refresh: () => {
      for (const id of ids()) if (!byId.has(id)) add(readRecorded(folder, id, onFault));
    },
    add,
    has: (id) => byId.has(id),
    isWithdrawn: (id) => byId.get(id)?.isWithdrawn === true,
    of: (sha256) => byHash.get(sha256) ?? [],
    named: (name) => byName.get(name) ?? [],
  };
}

function readRecorded(folder: string, id: string, onFault: OnFault): RecordedArticle {
  const path = join(folder, `${id}.md`);
  try {
    const { source, withdrawn } = readArticle(path);
    return { id, ...source.file, isWithdrawn: withdrawn !== undefined };
  } catch (error) {
    if (!(error instanceof ContentFault)) throw error;
    onFault(error.notices);
    return readAsFar(path, id);
  }
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
