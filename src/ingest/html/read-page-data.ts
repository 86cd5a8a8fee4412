import { escapeXml } from '../../text/escaping/escape-xml.ts';
import { isRecord } from '../../text/tables/is-record.ts';
import { pageText } from './blocks/page-text.ts';
import { findProse } from './find-prose.ts';
import { type JsonLdArticle, readJsonLd } from './head/read-json-ld.ts';
import type { HiddenArticle } from './hidden-article.ts';

/** More data than this is a shop or a map, not a page of news. */
const longestData = 4_000_000;

const scriptTag = /<script\b([^>]{0,1000})>/gi;
const scriptEnd = /<\/script/gi;
const isJsonLd = /type\s*=\s*["']?application\/ld\+json/i;
const isJson = /type\s*=\s*["']?application\/json|id\s*=\s*["']?__NEXT_DATA__/i;
const assignment = /(?:window|self|globalThis)(?:\.[\w$]+|\[["'][\w$]+["']\])\s*=\s*/g;

/** The articles that the scripts of a page hold as data: schema.org's `articleBody`, and the state of its program. */
export function readPageData(html: string): readonly HiddenArticle[] {
  const scripts = scriptsOf(html);
  const small = scripts.filter(({ text }) => text.length <= longestData);
  const linked = small.filter(({ attributes }) => isJsonLd.test(attributes)).map(({ text }) => text);
  const states = small.filter(({ attributes }) => !isJsonLd.test(attributes)).flatMap(readStates);
  return [...readLinked(linked), ...states.flatMap(readState)];
}

interface Script {
  readonly attributes: string;
  readonly text: string;
}

function scriptsOf(html: string): readonly Script[] {
  const scripts: Script[] = [];
  const opening = new RegExp(scriptTag);
  const closing = new RegExp(scriptEnd);
  for (let tag = opening.exec(html); tag !== null; tag = opening.exec(html)) {
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(html);
    if (end === null) break;
    scripts.push({ attributes: tag[1] ?? '', text: html.slice(opening.lastIndex, end.index) });
    opening.lastIndex = end.index;
  }
  return scripts;
}

function readLinked(scripts: readonly string[]): readonly HiddenArticle[] {
  const { body, headline, published, authors, posts = [] } = readJsonLd(scripts);
  const shown = posts.filter((post) => post.body !== undefined).map(toPost);
  if (body === undefined && shown.length > 0)
    return [
      { place: 'JSON-LD (liveBlogUpdate)', body: shown, headline, published: undefined, author: undefined },
    ];
  if (body === undefined) return [];
  return [{ place: 'JSON-LD (articleBody)', body: [body], headline, published, author: authors?.join(', ') }];
}

/** A post of a live report as a page would print it, with its time. */
function toPost({ headline, published, authors, body = '' }: JsonLdArticle): string {
  const parts = [
    published === undefined ? '' : `<time datetime="${escapeXml(published)}"></time>`,
    headline === undefined ? '' : `<h2>${escapeXml(headline)}</h2>`,
    authors === undefined ? '' : `<p class="byline">By ${escapeXml(authors.join(', '))}</p>`,
    ...pageText(body)
      .split('\n')
      .map((line) => `<p>${escapeXml(line)}</p>`),
  ];
  return `<article>${parts.join('')}</article>`;
}

function readStates({ attributes, text }: Script): readonly unknown[] {
  if (isJson.test(attributes)) return [parse(text)];
  if (/\bsrc\s*=/.test(attributes)) return [];
  return Array.from(text.matchAll(assignment), ({ index, 0: found }) =>
    parse(valueAt(text, index + found.length)),
  );
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
  } catch {
    return undefined;
  }
}

const parsedString = /^JSON\.parse\(\s*("(?:[^"\\]|\\.)*")\s*\)/;

/** The object, list or text in JSON that begins at an offset. */
function valueAt(text: string, from: number): string {
  const rest = text.slice(from);
  const string = parsedString.exec(rest)?.[1];
  if (string !== undefined || !/^[{[]/.test(rest)) return string ?? '';
  let depth = 0;
  for (const { index, 0: sign } of rest.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (sign.length > 1) continue;
    depth += '{['.includes(sign) ? 1 : -1;
    if (depth === 0) return rest.slice(0, index + 1);
  }
  return '';
}

const headlineKey = /^(?:headline|title|name)$/i;
const publishedKey = /^(?:date|first)?[-_]?(?:published?|publication)[-_]?(?:date|time|at|on)?$/i;
const authorKey = /^(?:authors?|bylines?)$/i;

function readState(state: unknown): readonly HiddenArticle[] {
  const { paragraphs, around } = findProse(state);
  if (paragraphs.length === 0) return [];
  const said = (key: RegExp) => around.toReversed().flatMap((node) => valuesOf(node, key))[0];
  return [
    {
      place: 'the data of its program',
      body: paragraphs,
      headline: said(headlineKey),
      published: said(publishedKey),
      author: said(authorKey),
    },
  ];
}

function valuesOf(node: Readonly<Record<string, unknown>>, key: RegExp): readonly string[] {
  return Object.entries(node)
    .filter(([name]) => key.test(name))
    .flatMap(([, value]) => [value].flat())
    .flatMap((value) => (isRecord(value) ? value['name'] : value))
    .filter((value) => typeof value === 'string' && value.trim() !== '')
    .map(String);
}
