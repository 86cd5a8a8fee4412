import { join } from 'node:path';
import { readArticle } from '../../collections/read-content-folder.ts';
import type { Span } from '../../domain/span.ts';
import { listFolder } from '../disk/list-folder.ts';

/** Which part of which saved file a recorded article was made from. */
export interface RecordedArticle {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly span: Span;
}

export interface ArticleIndex {
  /** Reads what has come into the folder since the last time. */
  readonly refresh: () => void;
  /** Takes up what was just written, without reading it again. */
  readonly add: (article: RecordedArticle) => void;
  readonly has: (id: string) => boolean;
  readonly of: (sha256: string) => readonly RecordedArticle[];
  readonly named: (name: string) => readonly RecordedArticle[];
}

/** The articles of a folder by the files they were made from; each is read once. */
export function createArticleIndex(folder: string): ArticleIndex {
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
      for (const id of ids()) if (!byId.has(id)) add(readRecorded(folder, id));
    },
    add,
    has: (id) => byId.has(id),
    of: (sha256) => byHash.get(sha256) ?? [],
    named: (name) => byName.get(name) ?? [],
  };
}

function readRecorded(folder: string, id: string): RecordedArticle {
  const { name, sha256, span } = readArticle(join(folder, `${id}.md`)).source.file;
  return { id, name, sha256, span };
}
