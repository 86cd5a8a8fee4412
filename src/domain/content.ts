import type { Article } from './article.ts';
import type { CollectionName } from './content-collections.ts';
import type { StoryEvent } from './event.ts';
import type { OutsideSource } from './evidence.ts';
import type { Outlet } from './outlet.ts';
import type { Person, PersonNames } from './person.ts';
import type { Story } from './story.ts';

/** A record with the id its file name gives it. */
export type Identified<T> = T & { readonly id: string };

/** An article without its digest: what of it stands on other pages than its own. */
export type ArticleRecord = Identified<Article>;
export type ArticleEntry = ArticleRecord & {
  /** Our digest, Markdown. */
  readonly body: string;
};
export type EventEntry = Identified<StoryEvent>;
export type OutletEntry = Identified<Outlet>;
export type PersonEntry = Identified<Person>;
/** A person as far as words can name one. */
export type NamesEntry = Identified<PersonNames>;
export type SourceEntry = Identified<OutsideSource>;

/** Everything under `content/`, checked by the schemas and not yet joined. */
export interface Content extends Readonly<Record<CollectionName, readonly Identified<object>[]>> {
  readonly story: Story;
  readonly outlets: readonly OutletEntry[];
  readonly people: readonly PersonEntry[];
  readonly events: readonly EventEntry[];
  readonly articles: readonly ArticleEntry[];
  /** Outside the reports. */
  readonly sources: readonly SourceEntry[];
}

/** The same without digests. */
export interface ContentRecords extends Omit<Content, 'articles'> {
  readonly articles: readonly ArticleRecord[];
}
