import { dayAtStart } from '../../text/days.ts';
import type { JsonLdArticle } from './read-json-ld.ts';

/** Reads the first of some `meta` elements that says anything. */
type Meta = (...names: readonly string[]) => string | undefined;

/** The day or instant a page says it was published: JSON-LD first, then its `meta` elements, then the first `<time>`. */
export function readPagePublished(
  document: Document,
  article: JsonLdArticle,
  meta: Meta,
): string | undefined {
  const time = document.querySelector(
    'time[itemprop="datePublished"], time[pubdate], article time[datetime], header time[datetime], time[datetime]',
  );
  const said = [
    article.published,
    meta(
      'article:published_time',
      'og:article:published_time',
      'datePublished',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date',
      'dcterms.created',
      'dc.date.issued',
      'date',
      'pubdate',
    ),
    time?.getAttribute('datetime') ?? undefined,
  ];
  return said.find((text) => text !== undefined && dayAtStart(text) !== undefined);
}
