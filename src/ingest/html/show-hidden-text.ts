import { escapeXml } from '../../text/escaping/escape-xml.ts';
import type { HiddenArticle } from './hidden-article.ts';
import { openShadowRoots } from './open-shadow-roots.ts';
import { readPageData } from './read-page-data.ts';

/** A page with every text that it holds among its elements. */
export interface ShownPage {
  readonly html: string;
  /** Where the article stood, if the page does not print it. */
  readonly place?: string;
}

/** Fewer letters than this are a teaser. */
const fewestLetters = 200;
/** A page prints a text where it prints this share of its sentences. */
const sharePrinted = 0.5;

/**
 * The page with its shadow roots opened, and with the article that only its data hold set behind what it prints.
 * `printed` gives the words that a page prints.
 */
export function showHiddenText(page: string, printed: (html: string) => string): ShownPage {
  const html = openShadowRoots(page);
  const hidden = readPageData(html).filter(({ body }) => body.join('').length >= fewestLetters);
  if (hidden.length === 0) return { html };
  const words = comparable(printed(html));
  const article = hidden
    .filter(({ body }) => shareOfPrinted(body, words) < sharePrinted)
    .toSorted((a, b) => b.body.join('').length - a.body.join('').length)[0];
  return article === undefined ? { html } : { html: appendTo(html, article), place: article.place };
}

const sentence = /[^.!?…]{25,}/g;
const lengthCompared = 60;

function shareOfPrinted(body: readonly string[], words: string): number {
  const sentences = body.flatMap((text) => text.replace(tag, ' ').match(sentence) ?? []);
  const found = sentences.filter((text) => words.includes(comparable(text).slice(0, lengthCompared)));
  return sentences.length === 0 ? 1 : found.length / sentences.length;
}

const tag = /<[^>]{0,2000}>/g;
const otherThanLetters = /[^\p{L}\p{N}]+/gu;

function comparable(text: string): string {
  return text.replace(entity, ' ').replace(otherThanLetters, '');
}

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});/gi;
const hasMarkup = /<\/?(?:p|br|div|h\d|li|span|em|a)\b/i;

function appendTo(html: string, { headline, body, published, author }: HiddenArticle): string {
  const article = [
    headline === undefined ? '' : `<h1>${escapeXml(headline)}</h1>`,
    published === undefined
      ? ''
      : `<time itemprop="datePublished" datetime="${escapeXml(published)}"></time>`,
    author === undefined ? '' : `<meta name="author" content="${escapeXml(author)}">`,
    ...body.map(toParagraphs),
  ].join('\n');
  const at = Array.from(html.matchAll(endOfBody)).at(-1)?.index ?? html.length;
  return `${html.slice(0, at)}<article>${article}</article>${html.slice(at)}`;
}

const endOfBody = /<\/body>/gi;

/** Scripts and styles with what they hold. */
const unshown = /<(script|style)\b[^<>]*>(?:(?!<\1\b)[\s\S])*?<\/\1\s*>/gi;

function toParagraphs(source: string): string {
  const text = source.replace(unshown, '');
  if (hasMarkup.test(text)) return `<div>${text.replace(/<\/?(?:script|style)\b[^>]*>/gi, '')}</div>`;
  const escaped = text.match(entity) === null ? escapeXml(text) : text.replaceAll('<', '&lt;');
  return escaped
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`)
    .join('');
}
