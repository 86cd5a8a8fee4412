/** Every address of the site, so that none is spelled twice. Addresses never change once published. */
export const addresses = {
  home: '/',
  articles: '/articles/',
  timeline: '/timeline/',
  timelineByPerson: '/timeline/by-person/',
  quotes: '/quotes/',
  people: '/people/',
  compare: '/compare/',
  changes: '/changes/',
  changesFeed: '/changes.xml',
  about: '/about/',
  sources: '/sources/',
  source: (id: string) => `/sources/#${id}`,
  article: (id: string) => `/articles/${id}/`,
  /** The events of one kind, person, outlet or period: /timeline/person/holt/. */
  timelineOf: (facet: string, value: string) => `/timeline/${facet}/${value}/`,
  timelineDay: (day: string) => `/timeline/#day-${day}`,
  searchIndex: (name: string) => `/search/${name}/`,
  quotesBy: (facet: string, value: string) => `/quotes/by/${facet}/${value}/`,
  event: (id: string) => `/timeline/#${id}`,
  quote: (articleId: string, quoteId: string) => `/quotes/${articleId}/${quoteId}/`,
  /** Why the wording of a quote is in doubt. */
  wording: (articleId: string, quoteId: string) => `/quotes/${articleId}/${quoteId}/#wording`,
  quoteInArticle: (articleId: string, quoteId: string) => `/articles/${articleId}/#${quoteId}`,
  fact: (eventId: string, factId: string) => `/compare/#${factAnchor(eventId, factId)}`,
  difference: (kind: string) => `/compare/#${kind}`,
  utterance: (id: string) => `/said/${id}/`,
  person: (id: string) => `/people/${id}/`,
  outlet: (id: string) => `/outlets/${id}/`,
} as const;

/** The id of a fact of an event on the page that compares the reports. */
export function factAnchor(eventId: string, factId: string): string {
  return `${eventId}-${factId}`;
}
