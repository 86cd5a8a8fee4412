import { addresses } from '../../domain/addresses.ts';
import type { ChangeDay } from '../../domain/changes.ts';
import { t } from '../../messages/say.ts';
import { compareText } from '../../text/compare-text.ts';
import { keepAnswersOf } from '../../text/keep-answers.ts';
import { keysOf } from '../../text/tables/keys-of.ts';
import { recordOf } from '../../text/tables/record-of.ts';
import { publishedChanges } from '../changes/published-changes.ts';
import { isInSubstance } from '../claims/difference-kind.ts';
import type { EventView } from '../content/event-view.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import { withWithdrawn } from '../former/with-withdrawn.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import { dayEntries } from './change-entries.ts';
import { eventEntry } from './event-entry.ts';
import type { Feed, FeedName, FeedPlan, NewsEntry } from './feed.ts';
import type { FeedMaker } from './feed-maker.ts';
import { permanentId } from './permanent-id.ts';
import { quoteEntry } from './quote-entry.ts';
import { readRecordDays } from './record-days.ts';
import { reportEntry } from './report-entry.ts';
import { eventFeed, factFeed, speakerFeed } from './subject-feeds.ts';

/** An event and what is told of it. */
export interface EventNews {
  readonly event: EventView;
  readonly news: NewsEntry;
}

type WholeFeed = 'reports' | 'quotes' | 'changes';

/** The feeds of a site, by what they are about. */
export interface SiteFeeds extends Readonly<Record<WholeFeed, Feed>> {
  /** One for each person who is quoted. */
  readonly speakers: readonly Feed[];
  readonly events: readonly Feed[];
  /** One for each fact on which reports differ in substance. */
  readonly facts: readonly Feed[];
}

/** Every feed of the site. */
export function listFeeds(dossier: Dossier, changes: readonly ChangeDay[]): SiteFeeds {
  const maker = makerOf(dossier, changes);
  const { people, quotes, events, ledger } = dossier;
  const quoted = new Set(quotes.flatMap(({ quote }) => quote.speaker));
  const finish = (plan: FeedPlan) => finishFeed(plan, maker);
  return {
    ...recordOf(keysOf(wholeFeeds), (name) => finish({ path: name, ...wholeFeeds[name](maker) })),
    speakers: people.filter(({ id }) => quoted.has(id)).map((person) => finish(speakerFeed(person, maker))),
    events: events.map((event) => finish(eventFeed(event, maker))),
    facts: ledger.filter(isInSubstance).map((entry) => finish(factFeed(entry, maker))),
  };
}

/** Each event with its entry, for what else tells of it. */
export function eventNews(dossier: Dossier, changes: readonly ChangeDay[]): readonly EventNews[] {
  const maker = makerOf(dossier, changes);
  return dossier.events.map((event) => ({ event, news: eventEntry(event, maker) }));
}

function makerOf(dossier: Dossier, changes: readonly ChangeDay[]): FeedMaker {
  const told = withWithdrawn(dossier);
  const published = publishedChanges(changes, told);
  const idOf = (...steps: readonly string[]) => permanentId(dossier.story, ...steps);
  const daysOf = readRecordDays(published);
  const { quotes } = dossier;
  return {
    dossier,
    told,
    changes: published,
    daysOf,
    idOf,
    quoteEntryOf: keepAnswersOf((view: QuoteView) => quoteEntry(view, { idOf, daysOf })),
    quotesBySpeaker: bySpeaker(quotes),
    quotesByOccasion: Map.groupBy(quotes, ({ quote }) => quote.said),
  };
}

function bySpeaker(quotes: readonly QuoteView[]) {
  const said = quotes.flatMap((view) => Array.from(new Set(view.quote.speaker), (id) => ({ id, view })));
  return Map.groupBy(said, ({ id }) => id);
}

/** All of them in one list. */
export function allFeeds({ reports, quotes, changes, speakers, events, facts }: SiteFeeds): readonly Feed[] {
  return [reports, quotes, changes, ...speakers, ...events, ...facts];
}

/** The feed that tells of the quotes in one of their lists: of a speaker or an occasion; undefined for the other lists. */
export function feedOfQuotes(
  { speakers, events }: SiteFeeds,
  { facet, value }: { readonly facet: string; readonly value: string },
): FeedName | undefined {
  if (facet === 'speaker') return nameOf(speakers, `people/${value}`);
  return facet === 'occasion' ? nameOf(events, `events/${value}`) : undefined;
}

function nameOf(feeds: readonly Feed[], wanted: string): FeedName | undefined {
  const feed = feeds.find(({ path }) => path === wanted);
  return feed && { path: feed.path, title: feed.title };
}

/** Feeds of everything of a kind, named like their place. */
const wholeFeeds: Readonly<
  Record<WholeFeed, (maker: FeedMaker) => Pick<FeedPlan, 'name' | 'about' | 'page' | 'listEntries'>>
> = {
  reports: (maker) => ({
    name: t`reports`,
    about: t`Each report that was taken apart, in words of ours, with where it comes from.`,
    page: addresses.articles,
    listEntries: () => maker.dossier.articles.map((article) => reportEntry(article, maker)),
  }),
  quotes: (maker) => ({
    name: t`quotes`,
    about: t`Each recorded quote, with speaker, occasion, report and how each of these is known.`,
    page: addresses.quotes,
    listEntries: () => maker.dossier.quotes.map(maker.quoteEntryOf),
  }),
  changes: (maker) => ({
    name: t`changes`,
    about: t`What was added, corrected and removed, by day.`,
    page: addresses.changes,
    listEntries: () => dayEntries(maker),
  }),
};

/** More than this no reader goes through; the page has all. */
const mostEntries = 100;

/** A feed whose entries are made when somebody reads them: most pages only lead to it. */
function finishFeed(
  { path, formerPaths = [], name, about, page, listEntries }: FeedPlan,
  maker: FeedMaker,
): Feed {
  let made: Pick<Feed, 'entries' | 'older'> | undefined;
  const read = () => {
    made ??= newestOf(listEntries());
    return made;
  };
  return {
    path,
    formerPaths,
    id: maker.idOf('feed', formerPaths[0] ?? path),
    title: `${maker.dossier.story.site}: ${name}`,
    about,
    page,
    get entries() {
      return read().entries;
    },
    get older() {
      return read().older;
    },
  };
}

function newestOf(entries: readonly NewsEntry[]): Pick<Feed, 'entries' | 'older'> {
  return {
    entries: entries.toSorted(compareEntries).slice(0, mostEntries),
    older: Math.max(0, entries.length - mostEntries),
  };
}

/** What changed last comes first; what changed on one day stays in its order. */
function compareEntries(left: NewsEntry, right: NewsEntry): number {
  return compareText(right.changed ?? '', left.changed ?? '');
}
