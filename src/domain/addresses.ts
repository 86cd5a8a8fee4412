import { addressAt as at } from './site/base-path.ts';
import { anchorId, changedAnchor, dayAnchor } from './site/page-anchors.ts';

/**
 * Every address of the site, so that none is spelled twice. Addresses never change once published.
 *
 * What is here can be printed as it is, in a page, a script or a feed: it begins with the path under which the site lies on
 * its host. So an address is always taken from here, and a new one is added here, in `at`; `tests/addresses.test.ts` refuses
 * one that is spelled anywhere else. With its host, for what is read away from the site (feeds, citations, previews,
 * canonical links), it is `absoluteAddress(address, story.address)`. Commands, which make nothing for a place, get paths from
 * the site's root; what they write for one puts `addressAt(path, base)` before it.
 */
export const addresses = {
  home: at('/'),
  icon: at('/favicon.svg'),
  manifest: at('/manifest.webmanifest'),
  siteIcon: (name: string) => at(`/icons/${name}.png`),
  offline: at('/offline/'),
  offlineWorker: at('/offline-worker.js'),
  robots: at('/robots.txt'),
  sitemap: at('/sitemap.xml'),
  opensearch: at('/opensearch.xml'),
  humans: at('/humans.txt'),
  security: at('/.well-known/security.txt'),
  articles: at('/articles/'),
  timeline: at('/timeline/'),
  timelineByPerson: at('/timeline/by-person/'),
  quotes: at('/quotes/'),
  people: at('/people/'),
  compare: at('/compare/'),
  check: at('/check/'),
  checkByHand: at('/check/#by-hand'),
  /** What a reader’s browser looks for in all reports, and in one. */
  checkReports: at('/check/reports.json'),
  checkReport: (id: string) => at(`/check/reports/${id}.json`),
  changes: at('/changes/'),
  data: at('/data/'),
  dataFile: (path: string) => at(`/data/${path}`),
  feeds: at('/feeds/'),
  /** A feed in one format, whose name is its ending: /feeds/people/holt.atom. The first feed of all keeps its address. */
  feed: (path: string, format: string) =>
    at(path === 'changes' && format === 'atom' ? '/changes.xml' : `/feeds/${path}.${format}`),
  about: at('/about/'),
  grades: at('/about/#grades'),
  labels: at('/about/#labels'),
  sources: at('/sources/'),
  source: (id: string) => at(`/sources/#${anchorId('source', id)}`),
  article: (id: string) => at(`/articles/${id}/`),
  /** The events of one kind, person, outlet or period: /timeline/person/holt/. */
  timelineOf: (facet: string, value: string) => at(`/timeline/${facet}/${value}/`),
  timelineDay: (day: string) => at(`/timeline/#${dayAnchor(day)}`),
  searchIndex: (name: string) => at(`/search/${name}/`),
  /** Part of a list that is too long for one page: /articles/in/2031-05/. */
  partOf: (whole: string, part: string) => `${whole}in/${part}/`,
  /** All values by which quotes, events or facts side by side are narrowed. */
  quoteLists: (facet: string) => at(`/quotes/by/${facet}/`),
  timelineLists: (facet: string) => at(`/timeline/${facet}/`),
  compareLists: (facet: string) => at(`/compare/${facet}/`),
  quotesBy: (facet: string, value: string) => at(`/quotes/by/${facet}/${value}/`),
  event: (id: string) => at(`/timeline/#${anchorId('event', id)}`),
  quote: (articleId: string, quoteId: string) => at(`/quotes/${articleId}/${quoteId}/`),
  /** Why the wording of a quote is in doubt. */
  wording: (articleId: string, quoteId: string) => at(`/quotes/${articleId}/${quoteId}/#wording`),
  quoteInArticle: (articleId: string, quoteId: string) =>
    at(`/articles/${articleId}/#${anchorId('quote', quoteId)}`),
  fact: (eventId: string, factId: string) => at(`/compare/#${anchorId('fact', eventId, factId)}`),
  /** The facts of one kind, outlet, person, event or outcome: /compare/outlet/lake-post/. */
  compareBy: (facet: string, value: string) => at(`/compare/${facet}/${value}/`),
  difference: (kind: string) => at(`/compare/#${kind}`),
  utterance: (id: string) => at(`/said/${id}/`),
  person: (id: string) => at(`/people/${id}/`),
  outlet: (id: string) => at(`/outlets/${id}/`),
  /** Where a report tells that its outlet changed a quote. */
  changedQuote: (articleId: string, quoteId: string) =>
    at(`/articles/${articleId}/#${changedAnchor(quoteId)}`),
  /** An event alone, as it is cited. */
  citeEvent: (id: string) => at(`/cite/event/${id}/`),
  /** A question alone, as it is cited with all that reports say of it. */
  citeFact: (eventId: string, factId: string) => at(`/cite/fact/${eventId}/${factId}/`),
  /** The card of a quote, which other pages may frame; its id is like `quote/lake-talks/calm`. */
  embed: (id: string) => at(`/embed/${id}/`),
  /** What asks for a card of a quote is told there. */
  oembed: (id: string) => at(`/embed/${id}.json`),
  /** The picture beside a link to a quote. */
  picture: (id: string) => at(`/pictures/${id}.png`),
  /** A citation for other programs, of what has an id like `quote/lake-talks/calm`. */
  citation: (id: string, ending: string) => at(`/cite/${id}.${ending}`),
} as const;

/** The end of the address of a list by its value, or of a part of that list: holt, holt/in/2031-05. */
export function pathOfList(value: string, part?: string): string {
  return part === undefined ? value : `${value}/in/${part}`;
}
