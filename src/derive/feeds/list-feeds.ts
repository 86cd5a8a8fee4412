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
import { dayEntries, withoutNew } from './change-entries.ts';
import { eventEntry } from './event-entry.ts';
import type { FeedName, FeedPlan, FeedSource } from './feed.ts';
import type { FeedMaker } from './feed-maker.ts';
import type { NewsEntry } from './news-entry.ts';
import { daysOfItem, type NewsItem, readyItem } from './news-item.ts';
import { permanentId } from './permanent-id.ts';
import { tellQuote } from './quote-entry.ts';
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
export interface SiteFeeds extends Readonly<Record<WholeFeed, FeedSource>> {
  /** One for each person who is quoted. */
  readonly speakers: readonly FeedSource[];
  readonly events: readonly FeedSource[];
  /** One for each fact on which reports differ in substance. */
  readonly facts: readonly FeedSource[];
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
    corrections: withoutNew(published),
    daysOf,
    idOf,
    tell: keepAnswersOf((view: QuoteView) => tellQuote(view, daysOf, dossier.story.day)),
    quotesBySpeaker: bySpeaker(quotes),
    quotesByOccasion: Map.groupBy(quotes, ({ quote }) => quote.said),
  };
}

function bySpeaker(quotes: readonly QuoteView[]) {
  const said = quotes.flatMap((view) => Array.from(new Set(view.quote.speaker), (id) => ({ id, view })));
  return Map.groupBy(said, ({ id }) => id);
}

/** All of them in one list. */
export function allFeeds({
  reports,
  quotes,
  changes,
  speakers,
  events,
  facts,
}: SiteFeeds): readonly FeedSource[] {
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

function nameOf(feeds: readonly FeedSource[], wanted: string): FeedName | undefined {
  const feed = feeds.find(({ path }) => path === wanted);
  return feed && { path: feed.path, title: feed.title };
}

/** Feeds of everything of a kind, named like their place. */
const wholeFeeds: Readonly<
  Record<WholeFeed, (maker: FeedMaker) => Pick<FeedPlan, 'name' | 'about' | 'page' | 'listItems'>>
> = {
  reports: (maker) => ({
    name: t`reports`,
    about: t`Each report that was taken apart, in words of ours, with where it comes from.`,
    page: addresses.articles,
    listItems: () => maker.dossier.articles.map((article) => readyItem(reportEntry(article, maker))),
  }),
  quotes: (maker) => ({
    name: t`quotes`,
    about: t`Each recorded quote, with speaker, occasion, report and how each of these is known.`,
    page: addresses.quotes,
    listItems: () => maker.dossier.quotes.map(maker.tell),
  }),
  changes: (maker) => ({
    name: t`changes`,
    about: t`What was added, corrected and removed, by day.`,
    page: addresses.changes,
    listItems: () => dayEntries(maker).map(readyItem),
  }),
};

/** More than this no reader goes through; the page has all. */
const mostEntries = 100;

/** A feed whose items are listed when somebody reads them: most pages only lead to it. */
function finishFeed(
  { path, formerPaths = [], name, about, page, listItems }: FeedPlan,
  maker: FeedMaker,
): FeedSource {
  let listed: Pick<FeedSource, 'items' | 'older'> | undefined;
  const list = () => {
    listed ??= newestOf(listItems());
    return listed;
  };
  return {
    path,
    formerPaths,
    id: maker.idOf('feed', formerPaths[0] ?? path),
    title: `${maker.dossier.story.site}: ${name}`,
    about,
    page,
    get items() {
      return list().items;
    },
    get older() {
      return list().older;
    },
  };
}

function newestOf(items: readonly NewsItem[]): Pick<FeedSource, 'items' | 'older'> {
  return {
    items: items.toSorted(compareItems).slice(0, mostEntries),
    older: Math.max(0, items.length - mostEntries),
  };
}

/** What changed last comes first; what changed on one day stays in its order. */
function compareItems(left: NewsItem, right: NewsItem): number {
  return compareText(daysOfItem(right).changed ?? '', daysOfItem(left).changed ?? '');
}
