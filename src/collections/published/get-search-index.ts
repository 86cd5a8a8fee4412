import { createHash } from 'node:crypto';
import { searchEngines } from '../../domain/site/search-setting.ts';
import type { KeyedCollection } from '../../exports/engine/keyed-collections.ts';
import { type BesideCounts, countBeside, hasIndex, writeIndex } from '../../search/build/build-index.ts';
import { getDossier } from '../get-dossier.ts';
import { keepJson } from '../kept/kept-parts.ts';
import { makeOnce } from '../kept/make-once.ts';
import { jsonKey } from '../keys/json-key.ts';
import { getSearchCollections } from './get-search-collections.ts';

/** The index of one collection. */
export interface CollectionIndex {
  /** Its folder, named after what is in it, so that files of two builds never mix in a reader’s cache. */
  readonly name: string;
  /** The names of its files. */
  readonly files: readonly string[];
  /** A hash of all that they are made from. */
  readonly key: string;
  /** The text of a file; the collection is laid out when the first is asked for. */
  readonly read: (file: string) => string;
}

/** The index of each collection, quotes first; none where the story wants none. */
export const getSearchIndex: () => Promise<readonly CollectionIndex[]> = makeOnce(async () => {
  const { story } = await getDossier();
  if (!searchEngines(story.search).includes('static')) return [];
  const collections = await getSearchCollections();
  const beside = countBeside(collections.map(({ collection }) => collection));
  return collections.map((keyed) => indexCollection(keyed, beside));
});

function indexCollection(
  { collection, key: of, lay }: KeyedCollection,
  beside: BesideCounts,
): CollectionIndex {
  const key = jsonKey([{ of, beside }]);
  let written: ReadonlyMap<string, string> | undefined;
  const write = () => {
    written ??= new Map(hasIndex(collection) ? writeIndex(lay(), beside) : []);
    return written;
  };
  const listed = keepJson(`search index ${key}`, () => {
    const files = write();
    return { name: nameOf(files), files: [...files.keys()] };
  });
  return { ...listed, key, read: (file) => write().get(file) ?? '' };
}

function nameOf(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(name).update(text);
  return hash.digest('hex').slice(0, 10);
}
