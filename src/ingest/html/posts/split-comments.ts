import { countLetters } from '../../../text/letters.ts';
import { singleSpaced } from '../../../text/lines/single-spaced.ts';
import { pageText } from '../blocks/page-text.ts';
import { readJsonLd } from '../head/read-json-ld.ts';
import { parsePage } from '../parse-page.ts';
import { writePost } from './write-post.ts';

/** A page of comments or of a forum, parted: what it holds beside them, and a page for each. */
export interface CommentedPage {
  readonly rest: string;
  /** All that stands in the elements of comments. */
  readonly inside: string;
  /** None where the page does not tell whose they are. */
  readonly comments: readonly string[];
  /** The elements call themselves comments or answers, which those of a page of posts may not. */
  readonly areMarked: boolean;
}

const called =
  /(?:\bclass=["']?[^"'>]*\b(?:comment|comtr|post|message|reply)\b|schema\.org\/Comment\b|<(?:shreddit-comment|ytd-comment-(?:thread-renderer|view-model))\b)/gi;
const fewestComments = 2;
const fewestAuthors = 2;

/** The comments of a page with their authors; undefined where it has none, or all are one author’s. */
export function splitComments(html: string): CommentedPage | undefined {
  if ((html.match(called)?.length ?? 0) < fewestComments) return undefined;
  const document = parsePage(html);
  const elements = findComments(document);
  const all = elements.map(readComment).filter(({ lines }) => lines.some((line) => line !== ''));
  const authors = all.flatMap(({ author }) => author ?? []);
  if (all.length < fewestComments || (authors.length > 0 && new Set(authors).size < fewestAuthors))
    return undefined;
  const language = document.documentElement.getAttribute('lang');
  const outlet = siteOf(document);
  const inside = elements.map(({ textContent }) => textContent).join('\n');
  for (const element of elements) element.remove();
  const isTold = 2 * authors.length > all.length;
  const comments = isTold ? all.map((comment) => writePost({ ...comment, outlet, language })) : [];
  const areMarked = elements.every((element) => !/^(?:message|post)$/.test(kindOf(element) ?? 'post'));
  return { rest: document.documentElement.outerHTML, inside, comments, areMarked };
}

function siteOf(document: Document): string | undefined {
  const named = document.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim();
  const scripts = Array.from(
    document.querySelectorAll('script[type="application/ld+json"]'),
    ({ textContent }) => textContent ?? '',
  );
  return named || readJsonLd(scripts).publisher;
}

const names = ['comment', 'comtr', 'message', 'post', 'reply'];
const marked =
  '[itemtype$="schema.org/Comment"], shreddit-comment, ytd-comment-thread-renderer, ytd-comment-view-model';

/** What kind of comment an element calls itself. */
function kindOf(element: Element): string | undefined {
  if (element.matches(marked)) return 'marked';
  return names.find((name) => element.classList.contains(name));
}

/** The kind of which most words are: one inside the other as often as they answer. */
function findComments(document: Document): readonly Element[] {
  const groups = new Map<string, Element[]>();
  for (const element of Array.from(document.querySelectorAll(`${marked}, .${names.join(', .')}`))) {
    const kind = kindOf(element);
    if (kind === undefined || isPage(element)) continue;
    groups.set(kind, [...(groups.get(kind) ?? []), element]);
  }
  const [largest] = [...groups.values()]
    .filter((group) => group.length >= fewestComments)
    .toSorted((a, b) => lettersOf(b) - lettersOf(a));
  return (largest ?? []).filter(
    (element) => element.matches(marked) || element.querySelector(words.join(', ')) !== null,
  );
}

/** A page, or a card that leads to one. */
function isPage(element: Element): boolean {
  return (
    element.querySelector('h1') !== null ||
    Array.from(element.querySelectorAll('h2 a[href], h3 a[href]')).some(
      (link) => !link.getAttribute('href')?.includes('#'),
    )
  );
}

function lettersOf(elements: readonly Element[]): number {
  const all = new Set(elements);
  const isInside = (one: Element | null): boolean =>
    one !== null && (all.has(one) || isInside(one.parentElement));
  return elements
    .filter((one) => !isInside(one.parentElement))
    .reduce((sum, one) => sum + countLetters(one.textContent ?? ''), 0);
}

/** A copy of a comment without the answers that stand in it. */
function ownPart(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  const kind = kindOf(element);
  for (const inner of Array.from(copy.querySelectorAll('*'))) if (kindOf(inner) === kind) inner.remove();
  return copy;
}

/** Where the words of a comment stand, the narrowest first. */
const words = [
  '[itemprop="text"]',
  '[slot="comment"]',
  '#content-text',
  '.commtext, .bbWrapper, .md, .cooked',
  '[class*="comment-content" i], [class*="comment_text" i], [class*="comment-text" i]',
  '[class*="comment-body" i], [class*="message-body" i]',
  '.content, .text, .body, .comment',
];
/** Where its author is named, the surest first. */
const namesOfAuthor = [
  '[itemprop="author"] [itemprop="name"]',
  '#author-text, .username, .hnuser, .fn, [class*="author-name" i], [class*="user-name" i]',
  '[itemprop="author"], .author',
  'a[href*="/user/"], a[href*="user?id="], a[href*="/~"]',
  '[class*="comment-author" i], [class*="byline" i] a',
];
const longestName = 40;
const moment =
  /\b(?:datetime|title|ts)="(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)/;

function readComment(element: Element) {
  const own = ownPart(element);
  const said = words.map((place) => own.querySelector(place)).find((place) => place !== null);
  return {
    author: nameOf(own),
    time: moment.exec(own.outerHTML)?.[1] ?? '',
    lines: pageText((said ?? withoutMeta(own)).outerHTML).split('\n'),
  };
}

/** Where a program does not mark the words, they are what stands beside name, time and buttons. */
function withoutMeta(own: Element): Element {
  const copy = own.cloneNode(true) as Element;
  for (const element of Array.from(
    copy.querySelectorAll(`${namesOfAuthor.join(', ')}, time, button, [slot]`),
  ))
    element.remove();
  return copy;
}

function nameOf(own: Element): string | undefined {
  const printed = namesOfAuthor.flatMap((place) => Array.from(own.querySelectorAll(place)));
  return [
    own.getAttribute('data-author') ?? '',
    own.getAttribute('author') ?? '',
    ...printed.map(({ textContent }) => singleSpaced(textContent ?? '')),
  ].find((name) => /^[\p{L}\p{N}_]/u.test(name) && name.length <= longestName);
}
