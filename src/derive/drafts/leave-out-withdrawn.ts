import type { ArticleEntry, Content, EventEntry, OutletEntry, PersonEntry } from '../../domain/content.ts';
import { leaveOutArticles } from './leave-out-drafts.ts';

/** What readers do not get any more: withdrawn reports, and the records that only they speak of. */
export interface WithdrawnRecords {
  readonly articles: readonly ArticleEntry[];
  readonly people: readonly PersonEntry[];
  readonly outlets: readonly OutletEntry[];
  readonly events: readonly EventEntry[];
}

/** Leaves out withdrawn reports, so that no list, ledger, search or count holds anything of them. */
export function leaveOutWithdrawn(all: Content): {
  readonly content: Content;
  readonly gone: WithdrawnRecords;
} {
  const articles = all.articles.filter(({ withdrawn }) => withdrawn !== undefined);
  const content = leaveOutArticles(all, articles);
  return {
    content,
    gone: {
      articles,
      people: all.people.filter((person) => !content.people.includes(person)),
      outlets: all.outlets.filter((outlet) => !content.outlets.includes(outlet)),
      events: all.events.filter((event) => !content.events.includes(event)),
    },
  };
}
