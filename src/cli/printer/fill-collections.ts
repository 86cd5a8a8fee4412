import { collectionsKey } from '../../collections/loader/collections-key.ts';
import type { Content } from '../../domain/content.ts';

interface Entry {
  readonly id: string;
  readonly data: object;
  readonly body: string;
}

/** As Astro holds them in memory: what `getCollection` gives, by name and id. */
type Collections = ReadonlyMap<string, ReadonlyMap<string, Entry>>;

/** Gives the content, checked by the schemas of its collections, to the printer that this process starts next. */
export function fillCollections(content: Content): void {
  Object.assign(globalThis, { [Symbol.for(collectionsKey)]: collectionsOf(content) });
}

/** The entries of each collection, as Astro's loaders would have them. */
export function collectionsOf({ story, ...folders }: Content): Collections {
  // A copy, as the schemas freeze what they give: Astro adds to it.
  const storyEntry: Entry = { id: 'story', data: { ...story }, body: '' };
  return new Map([
    ['story', new Map([['story', storyEntry]])],
    ...Object.entries(folders).map(([name, records]) => [name, entriesOf(records)] as const),
  ]);
}

interface ContentRecord {
  readonly id: string;
  readonly body?: string;
}

function entriesOf(records: readonly ContentRecord[]): ReadonlyMap<string, Entry> {
  return new Map(records.map(({ id, body = '', ...data }) => [id, { id, data, body }]));
}
