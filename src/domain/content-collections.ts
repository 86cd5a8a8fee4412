import type { z } from 'zod';
import { keysOf } from '../text/tables/keys-of.ts';
import { ArticleSchema } from './article.ts';
import { EventSchema } from './event.ts';
import { OutsideSourceSchema } from './evidence.ts';
import { OutletSchema } from './outlet.ts';
import { PersonSchema } from './person.ts';

interface CollectionTraits {
  /** Of its files. */
  readonly ending: '.yaml' | '.md';
  readonly schema: z.ZodType;
  /** What a reader calls one of its records. */
  readonly record: string;
}

/**
 * The folders of `content/`: the one list. Whoever reads them lists what it gives back, as `Content` or
 * `Record<CollectionName, …>`, so that the compiler names it when a folder is added here.
 */
export const contentCollections = {
  outlets: { ending: '.yaml', schema: OutletSchema, record: 'outlet' },
  people: { ending: '.yaml', schema: PersonSchema, record: 'person' },
  events: { ending: '.yaml', schema: EventSchema, record: 'event' },
  articles: { ending: '.md', schema: ArticleSchema, record: 'report' },
  sources: { ending: '.yaml', schema: OutsideSourceSchema, record: 'source' },
} as const satisfies Record<string, CollectionTraits>;

export type CollectionName = keyof typeof contentCollections;

export const collectionNames: readonly CollectionName[] = keysOf(contentCollections);
