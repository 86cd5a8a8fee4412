import { defineCollection } from 'astro:content';
import { contentFiles } from './collections/content-loader.ts';
import { ArticleSchema } from './domain/article.ts';
import { EventSchema } from './domain/event.ts';
import { OutletSchema } from './domain/outlet.ts';
import { PersonSchema } from './domain/person.ts';
import { StorySchema } from './domain/story.ts';

export const collections = {
  story: defineCollection({ loader: contentFiles('./content', 'story.yaml'), schema: StorySchema }),
  outlets: defineCollection({ loader: contentFiles('./content/outlets', '*.yaml'), schema: OutletSchema }),
  people: defineCollection({ loader: contentFiles('./content/people', '*.yaml'), schema: PersonSchema }),
  events: defineCollection({ loader: contentFiles('./content/events', '*.yaml'), schema: EventSchema }),
  articles: defineCollection({ loader: contentFiles('./content/articles', '*.md'), schema: ArticleSchema }),
};
