import { type JsonLdArticle, readJsonLd } from './read-json-ld.ts';
import { readPagePublished } from './read-page-published.ts';
import { safeUrl } from './safe-url.ts';
import { originalAddress } from './saved-address.ts';

/** What a page says about its article outside the text. `undefined` is “the page does not say”. */
export interface PageMetadata {
  readonly headline: string | undefined;
  readonly deck: string | undefined;
  readonly byline: string | undefined;
  readonly outlet: string | undefined;
  readonly language: string | undefined;
  /** As the page writes it, an ISO date or an instant. */
  readonly published: string | undefined;
  readonly canonical: string | undefined;
  readonly articleBody: string | undefined;
}

/** Reads a page's metadata: JSON-LD first, then Open Graph, then the elements themselves. */
export function readMetadata(document: Document, url: string | undefined): PageMetadata {
  const article = readJsonLd(textsOf(document, 'script[type="application/ld+json"]'));
  const meta = (...names: readonly string[]) => readMeta(document, names);
  const title = firstText(document, 'title');
  const outlet = article.publisher ?? meta('og:site_name', 'application-name', 'publisher');
  return {
    headline:
      article.headline ??
      firstText(document, 'h1') ??
      meta('og:title', 'twitter:title') ??
      withoutOutlet(title, outlet),
    deck: meta('og:description', 'description', 'twitter:description') ?? article.description,
    byline:
      readByline(article) ?? notAddress(meta('author', 'article:author', 'parsely-author', 'dc.creator')),
    outlet,
    language: readLanguage(document, article, meta('og:locale', 'content-language', 'language')),
    published: readPagePublished(document, article, meta),
    canonical: readCanonical(document, article, meta('og:url'), url),
    articleBody: article.body,
  };
}

function textsOf(document: Document, selector: string): readonly string[] {
  return Array.from(document.querySelectorAll(selector), (element) => element.textContent ?? '');
}

function firstText(document: Document, selector: string): string | undefined {
  return tidy(document.querySelector(selector)?.textContent);
}

function tidy(text: string | null | undefined): string | undefined {
  const words = text?.replace(whiteSpace, ' ').trim();
  return words === undefined || words === '' ? undefined : words;
}

const whiteSpace = /\s+/g;

function readMeta(document: Document, names: readonly string[]): string | undefined {
  for (const name of names) {
    const element = document.querySelector(
      `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
    );
    const content = tidy(element?.getAttribute('content'));
    if (content !== undefined) return content;
  }
  return undefined;
}

const titleSeparator = / (?:[-|–—•·»:]|\|\|) /;

/** A page title without the outlet that stands before or behind the headline. */
function withoutOutlet(title: string | undefined, outlet: string | undefined): string | undefined {
  const parts = title?.split(titleSeparator).filter((part) => part !== outlet) ?? [];
  return parts.toSorted((a, b) => b.length - a.length)[0];
}

function readByline({ authors }: JsonLdArticle): string | undefined {
  return authors?.filter((name) => notAddress(name) !== undefined).join(', ') || undefined;
}

function notAddress(text: string | undefined): string | undefined {
  return text === undefined || webAddress.test(text) ? undefined : text;
}

const webAddress = /^(?:https?:)?\/\//i;

function readLanguage(
  document: Document,
  article: JsonLdArticle,
  locale: string | undefined,
): string | undefined {
  const said = document.documentElement?.getAttribute('lang') || locale || article.language;
  return languageCode.exec(said ?? '')?.[1]?.toLowerCase();
}

const languageCode = /^([a-z]{2,3})(?![a-z])/i;

function readCanonical(
  document: Document,
  article: JsonLdArticle,
  ogUrl: string | undefined,
  url: string | undefined,
): string | undefined {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return [link, ogUrl, article.url, url]
    .map((address) => safeUrl(address, url))
    .filter((address) => address !== undefined)
    .map(originalAddress)[0];
}
