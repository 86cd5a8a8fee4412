import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { contentFolder } from './collections/content-folder.ts';
import { contentFiles } from './collections/content-loader.ts';
import { ArticleSchema } from './domain/article.ts';
import { EventSchema } from './domain/event.ts';
import { OutletSchema } from './domain/outlet.ts';
import { PersonSchema } from './domain/person.ts';
import { StorySchema } from './domain/story.ts';

const folder = contentFolder();

export const collections = {
  story: defineCollection({ loader: contentFiles(folder, 'story.yaml'), schema: StorySchema }),
  outlets: defineCollection({
    loader: contentFiles(join(folder, 'outlets'), '*.yaml'),
    schema: OutletSchema,
  }),
  people: defineCollection({ loader: contentFiles(join(folder, 'people'), '*.yaml'), schema: PersonSchema }),
  events: defineCollection({ loader: contentFiles(join(folder, 'events'), '*.yaml'), schema: EventSchema }),
  articles: defineCollection({
    loader: contentFiles(join(folder, 'articles'), '*.md'),
    schema: ArticleSchema,
  }),
};
