import { singleSpaced } from '../../../text/lines/single-spaced.ts';
import { isHeadlineOf } from '../../dump/is-headline-of.ts';
import { readHeadLines } from './read-head-lines.ts';
import { type JsonLdArticle, readJsonLd } from './read-json-ld.ts';
import { type PageDay, readPagePublished } from './read-page-published.ts';
import { safeUrl } from './safe-url.ts';
import { isArchiveName, originalAddress } from './saved-address.ts';
import { siteName } from './site-name.ts';

/** What a page says about its article outside the text. `undefined` is “the page does not say”. */
export interface PageMetadata {
  readonly headline: string | undefined;
  readonly deck: string | undefined;
  readonly byline: string | undefined;
  /** Its only heading of the first rank, which it may print in other words than its data have. */
  readonly heading: string | undefined;
  /** What its elements mark as the name of an author. */
  readonly authorMarks: readonly string[];
  readonly outlet: string | undefined;
  /** What a browser shows as its title. */
  readonly title: string | undefined;
  /** The site that carries somebody else’s posts. */
  readonly carrier: string | undefined;
  readonly language: string | undefined;
  /** The same with its region, where the page says it: `en-US`. */
  readonly locale: string | undefined;
  readonly day: PageDay;
  /** The lines beside its headline, as it prints them. */
  readonly headLines: readonly string[];
  readonly canonical: string | undefined;
  readonly articleBody: string | undefined;
  /** The page says that only a part may be read without paying. */
  readonly isCut: boolean;
}

/** Reads a page's metadata: JSON-LD first, then Open Graph, then the elements themselves. */
export function readMetadata(document: Document, url: string | undefined): PageMetadata {
  const said = readMetas(document);
  const meta = (...names: readonly string[]) =>
    names.map((name) => said.get(name.toLowerCase())).find((content) => content !== undefined);
  const title = firstText(document, 'title');
  const titles = [meta('og:title', 'twitter:title'), title].filter((one) => one !== undefined);
  const article = readJsonLd(textsOf(document, 'script[type="application/ld+json"]'), (headline) =>
    titles.some((one) => isHeadlineOf(headline, one)),
  );
  const locale = readLocale(document, article, meta('og:locale', 'content-language', 'language'));
  const names = ['og:site_name', 'application-name', 'publisher'].map((name) => meta(name));
  const generator = meta('generator');
  const [named] = [article.publisher, ...names].flatMap((name) => siteName(name, { generator }) ?? []);
  const outlet = named !== undefined && isArchiveName(named) ? undefined : named;
  return {
    headline:
      article.headline ??
      ownHeadline(document, meta('og:title', 'twitter:title') ?? title, outlet) ??
      meta('og:title', 'twitter:title') ??
      withoutOutlet(title, outlet),
    deck: meta('og:description', 'description', 'twitter:description') ?? article.description,
    byline:
      readByline(article) ?? notAddress(meta('author', 'article:author', 'parsely-author', 'dc.creator')),
    heading: onlyHeading(document, outlet),
    authorMarks: readAuthorMarks(document),
    outlet,
    title,
    carrier: meta('x-carrier'),
    language: languageCode.exec(locale ?? '')?.[1]?.toLowerCase(),
    locale: locale?.replace('_', '-'),
    day: readPagePublished(document, article, meta),
    headLines: readHeadLines(document),
    canonical: readCanonical(document, [meta('og:url'), article.url], url),
    articleBody: article.body,
    isCut: article.isCut === true,
  };
}

function textsOf(document: Document, selector: string): readonly string[] {
  return Array.from(document.querySelectorAll(selector), (element) => element.textContent ?? '');
}

function firstText(document: Document, selector: string): string | undefined {
  return tidy(document.querySelector(selector)?.textContent);
}

/** The heading that the page is titled after; else the first that is not the name of the outlet. */
function ownHeadline(
  document: Document,
  title: string | undefined,
  outlet: string | undefined,
): string | undefined {
  const headings = readHeadings(document);
  const named = headings.find((text) => title !== undefined && isHeadlineOf(text, title));
  return named ?? headings.find((text) => text !== outlet);
}

/** Headings of the first rank. Where all of these lead to the front page they are mastheads, and the article has its own. */
function readHeadings(document: Document): readonly string[] {
  const first = Array.from(document.querySelectorAll('h1'));
  const own = first.filter((heading) => !isMasthead(heading));
  const others = first.length > own.length ? document.querySelectorAll('article h2, main h2') : [];
  return (own.length > 0 ? own : Array.from(others).slice(0, 1)).flatMap(
    ({ textContent }) => tidy(textContent) ?? [],
  );
}

/** All of it is a link to the front page of the site. */
function isMasthead(heading: Element): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  if (link === null || tidy(link.textContent) !== tidy(heading.textContent)) return false;
  return frontPage.test(link.getAttribute('href') ?? '');
}

const frontPage = /^(?:https?:\/\/[^/?#]+)?\/?(?:index\.\w{3,5})?$/i;

function onlyHeading(document: Document, outlet: string | undefined): string | undefined {
  const headings = readHeadings(document).filter((text) => text !== outlet);
  return headings.length === 1 ? headings[0] : undefined;
}

function tidy(text: string | null | undefined): string | undefined {
  const words = singleSpaced(text ?? '');
  return words === '' ? undefined : words;
}

/** What the `meta` elements say, by their names in small letters; the first of a name counts. */
function readMetas(document: Document): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const element of Array.from(document.querySelectorAll('meta[content]'))) {
    const content = tidy(element.getAttribute('content'));
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && content !== undefined && !said.has(name)) said.set(name, content);
    }
  }
  return said;
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

const authorMark = '[rel~="author"], [itemprop~="author"], .author.vcard';
const ofOthers = 'aside, nav, footer, [class*="comment"], [class*="related"], [class*="teaser"]';
const mostAuthors = 4;

/** A page that marks many names is a list of reports. */
function readAuthorMarks(document: Document): readonly string[] {
  const marks = Array.from(document.querySelectorAll(authorMark)).filter(
    (mark) => mark.closest(ofOthers) === null,
  );
  const names = new Set(marks.flatMap(({ textContent }) => tidy(textContent) ?? []));
  return names.size > mostAuthors ? [] : [...names];
}

const webAddress = /^(?:https?:)?\/\//i;

function readLocale(
  document: Document,
  article: JsonLdArticle,
  locale: string | undefined,
): string | undefined {
  const said = [document.documentElement?.getAttribute('lang'), locale, article.language].filter(
    (one) => one !== undefined && one !== null && languageCode.test(one),
  );
  const [first] = said;
  return (
    said.find((one) => one?.slice(0, 3).match(/^..[-_]/) && one.slice(0, 2) === first?.slice(0, 2)) ??
    first ??
    undefined
  );
}

const languageCode = /^([a-z]{2,3})(?![a-z])/i;

function readCanonical(
  document: Document,
  said: readonly (string | undefined)[],
  url: string | undefined,
): string | undefined {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return [link, ...said, url]
    .map((address) => safeUrl(address, url))
    .filter((address) => address !== undefined)
    .map(originalAddress)[0];
}
