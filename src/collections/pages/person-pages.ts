import { toldOf } from '../../derive/claims/told-of.ts';
import { feedOfQuotes } from '../../derive/feeds/list-feeds.ts';
import { isLongStory, pageLimits } from '../../derive/parts/page-limits.ts';
import { splitQuotes } from '../../derive/quotes/quote-lists.ts';
import type { QuoteView } from '../../derive/quotes/quote-view.ts';
import { getDossier } from '../get-dossier.ts';
import { keyPages } from '../keys/key-pages.ts';
import { getFeeds } from '../published/get-feeds.ts';

/** Everybody, with what they said and where they were. */
export async function getPersonPages() {
  const dossier = await getDossier();
  const feeds = await getFeeds();
  const { people, quotes, events, ledger, story, sources } = dossier;
  const bySpeaker = groupBySpeaker(quotes);
  const show = (person: (typeof people)[number]) => {
    const said = bySpeaker.get(person.id) ?? [];
    return {
      person,
      feed: feedOfQuotes(feeds, { facet: 'speaker', value: person.id }),
      said,
      parts: splitQuotes(said, dossier),
      told: toldOf(person.id, ledger),
      attended: events.filter(({ people: there }) => there.includes(person.id)),
      most: isLongStory(dossier) ? pageLimits.names : undefined,
      story,
      sources,
    };
  };
  return keyPages(people.map((person) => ({ params: { id: person.id }, show: () => show(person) })));
}

/** The quotes of each person, in their order. */
function groupBySpeaker(quotes: readonly QuoteView[]): ReadonlyMap<string, readonly QuoteView[]> {
  const said = quotes.flatMap((view) =>
    Array.from(new Set(view.speakers.map(({ id }) => id)), (id) => ({ id, view })),
  );
  const byId = Map.groupBy(said, ({ id }) => id);
  return new Map(Array.from(byId, ([id, own]) => [id, own.map(({ view }) => view)]));
}
