import { countLetters } from '../../../text/letters.ts';
import { singleSpaced } from '../../../text/lines/single-spaced.ts';
import { pageText } from '../blocks/page-text.ts';
import { readJsonLd } from '../head/read-json-ld.ts';
import { parsePage } from '../parse-page.ts';
import { writePost } from './write-post.ts';

const fewestPosts = 2;
const timeTag = /<time\b[^>]{0,300}\bdatetime/gi;
const fewestLetters = 30;
/** Posts are the page, not its comments or its cards: together they hold this share of its words. */
const shareOfPage = 0.6;
/** A card tells of a text elsewhere: most of it is its link. */
const shareOfLink = 0.6;

/** The pages that the posts of a live report or a channel would be, one for each, with its own time and author; none where a page holds no posts. */
export function splitPosts(html: string): readonly string[] {
  const page = withTimes(html);
  if ((page.match(timeTag)?.length ?? 0) < fewestPosts) return [];
  const document = parsePage(page);
  const posts = findPosts(document);
  if (posts.length < fewestPosts) return [];
  const letters = posts.reduce((sum, post) => sum + lettersOf(post), 0);
  if (letters < shareOfPage * lettersOf(document.body)) return [];
  const site = siteOf(document, posts);
  return posts.map((post) => wrapPost(post, document, site));
}

/** `<div class="date" title="06.05.2031 09:15:00 UTC+02:00">09:15</div>`: how a messenger exports the time of a post. */
const titledTime =
  /<div\b[^>]{0,200}\btitle="(\d{2})\.(\d{2})\.(\d{4}) (\d{2}:\d{2}:\d{2})(?: UTC([+-]\d{2}:\d{2}))?"[^>]{0,100}>([^<]{0,40})<\/div>/g;

function withTimes(html: string): string {
  return html.replace(
    titledTime,
    (_, day: string, month: string, year: string, clock: string, zone: string | undefined, words: string) =>
      `<time datetime="${year}-${month}-${day}T${clock}${zone ?? ''}">${words}</time>`,
  );
}

/** The largest group of elements that look alike and have one time each. */
function findPosts(document: Document): readonly Element[] {
  const groups = new Map<string, Element[]>();
  for (const time of Array.from(document.querySelectorAll('time[datetime]'))) {
    const post = postAround(time);
    if (post === undefined || post.closest(comments) !== null) continue;
    const key = `${post.tagName} ${post.getAttribute('class')?.split(/\s+/)[0] ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), post]);
  }
  const [largest] = [...groups.values()].toSorted((a, b) => lettersOfAll(b) - lettersOfAll(a));
  return [...new Set(largest ?? [])].filter((post) => !isCard(post));
}

const comments = '[class*="comment"], [id*="comment"], [class*="repl"], aside, nav, footer';

/** The largest element around a time that holds no other. */
function postAround(time: Element): Element | undefined {
  let post: Element | null = time;
  for (let parent = post.parentElement; parent !== null; parent = parent.parentElement) {
    if (parent.querySelectorAll('time[datetime]').length > 1 || parent.tagName === 'BODY') break;
    post = parent;
  }
  return post !== time && lettersOf(post) >= fewestLetters ? post : undefined;
}

function lettersOf(element: Element): number {
  return countLetters(element.textContent ?? '');
}

function lettersOfAll(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + lettersOf(element), 0);
}

function isCard(post: Element): boolean {
  if (
    post.querySelector(
      'h1 a[href]:not([href^="#"]), h2 a[href]:not([href^="#"]), h3 a[href]:not([href^="#"])',
    ) !== null
  )
    return true;
  const linked = Array.from(post.querySelectorAll('a'), (link) => countLetters(link.textContent ?? ''));
  return linked.reduce((sum, letters) => sum + letters, 0) > shareOfLink * lettersOf(post);
}

interface Site {
  /** Who publishes the posts: a channel, or the site. */
  readonly outlet: string | undefined;
  /** The site on which a channel stands. */
  readonly carrier: string | undefined;
}

const owner =
  '[class*="owner"], [class*="author"], [rel="author"], [class*="byline"], [itemprop="author"], [class*="from_name"], [data-testid="User-Name"]';

/** Where all posts have one author that the page is titled after, that is whose channel it is, and the site carries it. */
function siteOf(document: Document, posts: readonly Element[]): Site {
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"]`)?.getAttribute('content')?.trim() || undefined;
  const scripts = Array.from(
    document.querySelectorAll('script[type="application/ld+json"]'),
    ({ textContent }) => textContent ?? '',
  );
  const site = meta('og:site_name') ?? readJsonLd(scripts).publisher;
  const owners = new Set(posts.map(ownerOf).filter((name) => name !== undefined));
  const [only] = owners;
  const title = `${meta('og:title') ?? ''} ${document.querySelector('title')?.textContent ?? ''} ${document.querySelector('.page_header')?.textContent ?? ''}`;
  const isChannel = owners.size === 1 && only !== undefined && only !== site && title.includes(only);
  return isChannel ? { outlet: only, carrier: site } : { outlet: site, carrier: undefined };
}

function ownerOf(post: Element): string | undefined {
  const text = singleSpaced(post.querySelector(owner)?.textContent ?? '').replace(handle, '');
  return text === '' || text.length > 80 ? undefined : text;
}

const handle = /\s?@\w[\w.]*.*$/;

const furniture =
  'time, footer, button, [class*="footer"], [class*="views"], [class*="share"], [class*="owner"], [class*="author"], [class*="byline"], [class*="from_name"], [data-testid="User-Name"]';

function wrapPost(post: Element, document: Document, { outlet, carrier }: Site): string {
  const time = post.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const author = ownerOf(post);
  const address = post.querySelector('a[href] time')?.parentElement?.getAttribute('href') ?? undefined;
  const language = document.documentElement.getAttribute('lang');
  const heading = post.querySelector('h1, h2, h3, h4')?.textContent?.trim();
  const copy = post.cloneNode(true) as Element;
  for (const element of Array.from(copy.querySelectorAll(furniture)))
    if (lettersOf(element) < lettersOf(copy) / 2) element.remove();
  const lines = pageText(copy.outerHTML).split('\n');
  return writePost({ time, author, outlet, carrier, address, language, heading, lines });
}
