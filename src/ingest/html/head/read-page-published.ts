import { dayOfMoment } from '../../dates/day-of-moment.ts';
import type { JsonLdArticle } from './read-json-ld.ts';

/** Reads the first of some `meta` elements that says anything. */
export type Meta = (...names: readonly string[]) => string | undefined;

/** What the data of a page say of its day. */
export interface PageDay {
  /** As the page writes it; it begins with a day, or holds one. */
  readonly published: string | undefined;
  readonly modified: string | undefined;
  /** A `<time>` beside the headline, which the reader sees. */
  readonly shown: string | undefined;
}

const publishedNames = [
  ...['article:published_time', 'article:published', 'og:article:published_time', 'og:published_time'],
  ...['og:pubdate', 'datePublished', 'datepublished', 'dateCreated', 'parsely-pub-date', 'sailthru.date'],
  ...['dc.date', 'dc.date.issued', 'dc.date.created', 'dcterms.created', 'dcterms.issued', 'dcterms.date'],
  ...['DC.date', 'DC.date.issued', 'DCTERMS.created', 'DCTERMS.issued', 'citation_publication_date'],
  ...['citation_date', 'publish-date', 'publish_date', 'publishdate', 'publication_date', 'published_date'],
  ...[
    'publication-date',
    'pubdate',
    'pubDate',
    'article.published',
    'article_date_original',
    'cXenseParse:publishtime',
  ],
  ...['cXenseParse:recs:publishtime', 'published', 'displaydate', 'originalpublicationdate', 'date'],
];
const modifiedNames = [
  ...['article:modified_time', 'og:updated_time', 'dateModified', 'datemodified', 'dcterms.modified'],
  ...[
    'DCTERMS.modified',
    'dc.date.modified',
    'last-modified',
    'lastmod',
    'modified',
    'revised',
    'article:modified',
  ],
];

/** The day that the data of a page give: JSON-LD first, then `meta` elements in any spelling, then a `<time>` of the article. */
export function readPagePublished(document: Document, article: JsonLdArticle, meta: Meta): PageDay {
  return {
    published: firstDay([
      article.published,
      ...publishedNames.map((name) => meta(name)),
      timeOf(document, publishedTime),
    ]),
    modified: firstDay([
      article.modified,
      ...modifiedNames.map((name) => meta(name)),
      timeOf(document, modifiedTime),
    ]),
    shown: shownTime(document),
  };
}

const publishedTime = '[itemprop~="datePublished"], time[pubdate], .entry-date.published, .dt-published';
const modifiedTime = '[itemprop~="dateModified"], .dt-updated';

function firstDay(said: readonly (string | undefined)[]): string | undefined {
  return said.find((text) => text !== undefined && dayOfMoment(text) !== undefined);
}

function timeOf(document: Document, selector: string): string | undefined {
  const element = document.querySelector(selector);
  return element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent.trim();
}

/** Not the clock of the masthead, not a card’s, not a comment’s. */
const elsewhere =
  'nav, aside, footer, [class*="comment"], [class*="related"], [class*="teaser"], [class*="card"], li';

function shownTime(document: Document): string | undefined {
  const times = Array.from(document.querySelectorAll('time[datetime]')).filter(
    (time) => time.closest(elsewhere) === null && isBesideHeadline(time, document),
  );
  return firstDay(times.map((time) => time.getAttribute('datetime') ?? undefined));
}

function isBesideHeadline(time: Element, document: Document): boolean {
  const box = time.closest('article, main, [role="main"], [itemprop="articleBody"]');
  if (box !== null) return true;
  const header = time.closest('header');
  if (header !== null) return header.querySelector('h1') !== null;
  return document.querySelectorAll('time[datetime]').length === 1;
}
