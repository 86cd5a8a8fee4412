import type { ArticleView } from '../../derive/content/article-view.ts';
import type { EventView } from '../../derive/content/event-view.ts';
import type { QuoteView } from '../../derive/quotes/quote-view.ts';
import { addresses } from '../../domain/addresses.ts';
import type { OutletEntry, PersonEntry } from '../../domain/content.ts';
import type { Story } from '../../domain/story.ts';
import { t } from '../../messages/say.ts';
import type { Crumb, PageContent } from './page-data.ts';
import {
  describeEvent,
  describeOutlet,
  describePerson,
  describeQuotation,
  describeReport,
} from './things.ts';

type Site = Pick<Story, 'site' | 'address'>;

/** What the page of a quote holds. */
export function quoteContent(view: QuoteView, site: Site, outlets: readonly OutletEntry[]): PageContent {
  return {
    way: wayTo(site, { name: t`Quotes`, address: addresses.quotes }),
    basedOn: describeReport(view.article, site.address, outlets),
    about: describeQuotation(view, site.address),
  };
}

/** What the page of a report holds. */
export function reportContent(
  article: ArticleView,
  site: Site,
  outlets: readonly OutletEntry[],
): PageContent {
  return {
    way: wayTo(site, { name: t`Coverage`, address: addresses.articles }),
    basedOn: describeReport(article, site.address, outlets),
  };
}

/** What the page of an event holds. */
export function eventContent(event: EventView, site: Site): PageContent {
  return {
    way: wayTo(site, { name: t`Timeline`, address: addresses.timeline }),
    about: describeEvent(event, site.address),
  };
}

/** What the page of a person holds. */
export function personContent(person: PersonEntry, site: Site): PageContent {
  return {
    way: wayTo(site, { name: t`People`, address: addresses.people }),
    about: describePerson(person, site.address),
  };
}

/** What the page of an outlet holds. */
export function outletContent(outlet: OutletEntry, site: Site): PageContent {
  return { way: wayTo(site), about: describeOutlet(outlet, site.address) };
}

function wayTo({ site }: Site, ...lists: readonly Crumb[]): readonly Crumb[] {
  return [{ name: site, address: addresses.home }, ...lists];
}
