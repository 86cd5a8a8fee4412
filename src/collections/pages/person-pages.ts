import { toldOf } from '../../derive/claims/told-of.ts';
import { feedOfQuotes } from '../../derive/feeds/list-feeds.ts';
import { isLongStory, pageLimits } from '../../derive/parts/page-limits.ts';
import { splitQuotes } from '../../derive/quotes/quote-lists.ts';
import { getDossier } from '../get-dossier.ts';
import { keyPages } from '../keys/key-pages.ts';
import { getFeeds } from '../published/get-feeds.ts';

/** Everybody, with what they said and where they were. */
export async function getPersonPages() {
  const dossier = await getDossier();
  const feeds = await getFeeds();
  const { people, quotes, events, ledger, story, sources } = dossier;
  const show = (person: (typeof people)[number]) => {
    const said = quotes.filter(({ speakers }) => speakers.some(({ id }) => id === person.id));
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
