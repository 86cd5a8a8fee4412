import { addresses } from '../../domain/addresses.ts';
import type { PersonEntry } from '../../domain/content.ts';
import { t } from '../../messages/say.ts';
import type { LedgerEntry } from '../claims/claim-ledger.ts';
import type { EventView } from '../content/event-view.ts';
import { occasionName } from '../quotes/describe-quote.ts';
import { correctionEntries, type FeedSubject } from './change-entries.ts';
import { tellClaims } from './claim-entries.ts';
import { eventEntry } from './event-entry.ts';
import type { FeedPlan } from './feed.ts';
import type { FeedMaker } from './feed-maker.ts';
import { type NewsItem, readyItem } from './news-item.ts';
import { firstIdOf } from './permanent-id.ts';

/** What one person is quoted with, and what was corrected in it. */
export function speakerFeed(person: PersonEntry, maker: FeedMaker): FeedPlan {
  const { id, formerly, name } = person;
  const quotes = maker.quotesBySpeaker.get(id) ?? [];
  return {
    path: `people/${id}`,
    formerPaths: formerly.map((former) => `people/${former}`),
    name,
    about: t`What reports quote ${name} with, and what was corrected in it.`,
    page: addresses.person(id),
    listItems: () => [
      ...quotes.map(({ view }) => maker.tell(view)),
      ...corrections(
        {
          feed: maker.idOf('person', firstIdOf(person)),
          names: [id, ...formerly].map((each) => `person/${each}`),
        },
        maker,
      ),
    ],
  };
}

/** An event, what was said at it, and what was corrected of either. */
export function eventFeed(event: EventView, maker: FeedMaker): FeedPlan {
  const { id, formerly, title } = event;
  const quotes = maker.quotesByOccasion.get(id) ?? [];
  return {
    path: `events/${id}`,
    formerPaths: formerly.map((former) => `events/${former}`),
    name: occasionName(event),
    about: t`${title}: what was said there, and what was corrected.`,
    page: addresses.event(id),
    listItems: () => [
      readyItem(eventEntry(event, maker)),
      ...quotes.map(maker.tell),
      ...corrections(
        {
          feed: maker.idOf('event', firstIdOf(event)),
          names: [id, ...formerly].map((each) => `event/${each}`),
        },
        maker,
      ),
    ],
  };
}

/** What reports say of a fact on which they differ, and what was corrected in it. */
export function factFeed(entry: LedgerEntry, maker: FeedMaker): FeedPlan {
  const { event, fact } = entry;
  return {
    path: factPath(event.id, fact.id),
    formerPaths: event.formerly.map((id) => factPath(id, fact.id)),
    name: `${occasionName(event)}: ${fact.asks}`,
    about: t`What each report says to the question “${fact.asks}”, and what was corrected in it.`,
    page: addresses.fact(event.id, fact.id),
    listItems: () => [
      ...tellClaims(entry, maker.daysOf, maker.dossier.story.day),
      ...corrections(
        {
          feed: maker.idOf('fact', firstIdOf(event), fact.id),
          names: [event.id, ...event.formerly].map((id) => `fact/${id}/${fact.id}`),
        },
        maker,
      ),
    ],
  };
}

/** Where the feed of a fact stands. */
export function factPath(event: string, fact: string): string {
  return `facts/${event}/${fact}`;
}

function corrections(subject: FeedSubject, maker: FeedMaker): readonly NewsItem[] {
  return correctionEntries(subject, maker).map(readyItem);
}
