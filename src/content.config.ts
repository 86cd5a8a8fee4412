import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import type { z } from 'zod';
import { contentFolder } from './collections/content-folder.ts';
import { contentFiles } from './collections/loader/content-loader.ts';
import { type CollectionName, contentCollections } from './domain/content-collections.ts';
import { StorySchema } from './domain/story.ts';

const folder = contentFolder();

export const collections = {
  story: defineCollection({
    loader: contentFiles({ base: folder, pattern: 'story.yaml', schema: StorySchema }),
    schema: StorySchema,
  }),
  outlets: defineFolder('outlets', contentCollections.outlets),
  people: defineFolder('people', contentCollections.people),
  events: defineFolder('events', contentCollections.events),
  articles: defineFolder('articles', contentCollections.articles),
  sources: defineFolder('sources', contentCollections.sources),
} satisfies Record<CollectionName | 'story', unknown>;

function defineFolder<Schema extends z.ZodType>(
  name: CollectionName,
  { ending, schema }: { readonly ending: string; readonly schema: Schema },
) {
  return defineCollection({
    loader: contentFiles({ base: join(folder, name), pattern: `*${ending}`, schema }),
    schema,
  });
}
