import { isRecord } from '../../text/tables/is-record.ts';
import { findProse } from '../html/find-prose.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** Data of a program in JSON: the pages of the articles in them, none where no article is. */
export interface ReadData {
  readonly pages: readonly string[];
}

/** A value behind a name, as far as it tells JSON from a text that opens with a brace and a quotation. */
const value =
  '(?:$|[{[\\d-]|true|false|null|"(?:[^"\\\\]|\\\\.){0,299}(?:"\\s*(?:[,}]|$)|$)|"(?:[^"\\\\]|\\\\.){300})';
const begins = new RegExp(`^\\s*(?:\\[\\s*)?\\{\\s*"[^"\\n]{1,80}"\\s*:\\s*${value}`);
/** What servers set before JSON, so that no other page may run it. */
const guard = /^\s*(?:\)\]\}',?|while\s?\(1\);|for\s?\(;;\);)\s*/;
/** A shorter text is a teaser. */
export const fewestLettersOfData = 200;
/** Under these names stand others’ words about an article, and other articles. */
const beside = /^(?:[Cc]omments?|[Rr]eplies|[Rr]elated)(?:$|[A-Z_-])/;
const deepest = 12;

/** Whether a text is JSON or begins as such: a list of objects, or one. */
export function isData(text: string): boolean {
  return begins.test(text.replace(guard, ''));
}

/** The articles that JSON holds, each as a page with schema.org’s article in it; nothing where it breaks off. */
export function readData(text: string): ReadData | undefined {
  const data = parse(text);
  if (data === undefined) return undefined;
  const articles = findArticles(data, [], 0);
  return { pages: (articles.length === 0 ? proseOf(data) : articles).map(toPage) };
}

/** The value of a JSON text, or of one with a value in each line; without what stands beside articles. */
function parse(text: string): unknown {
  const bare = text.replace(guard, '');
  return parseValue(bare) ?? parseLines(bare);
}

function parseLines(text: string): readonly unknown[] | undefined {
  const values: unknown[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const value = parseValue(line);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

function parseValue(text: string): unknown {
  try {
    return JSON.parse(text, (name, part: unknown) =>
      beside.test(name) && typeof part === 'object' ? undefined : part,
    ) as unknown;
  } catch {
    return undefined;
  }
}

/** Objects with a headline and a text, the outermost of each branch, in their order. */
function findArticles(node: unknown, around: readonly JsonObject[], depth: number): readonly JsonObject[] {
  if (depth > deepest) return [];
  if (Array.isArray(node)) return node.flatMap((one) => findArticles(one, around, depth + 1));
  if (!isRecord(node)) return [];
  const own = [...around, node];
  const article = toArticle(own, bodyOf(node));
  return article === undefined
    ? Object.values(node).flatMap((part) => findArticles(part, own, depth + 1))
    : [article];
}

/** Where no object has headline and text: the longest text of all. */
function proseOf(data: unknown): readonly JsonObject[] {
  const { paragraphs, around } = findProse(data);
  const article = toArticle(around, paragraphs.join('\n\n'));
  return article === undefined ? [] : [article];
}

const names = {
  headline: /^(?:headline|title|webTitle)$/i,
  articleBody: /^(?:articleBody|body(?:Text|Html)?|content(?:_?(?:html|text))?|(?:full_?)?text|html|story)$/i,
  datePublished:
    /^(?:date_?published|(?:first_?)?published(?:_?(?:at|on|date))?|(?:web)?publication_?date|pub_?date|date)$/i,
  url: /^(?:url|link|web_?url|canonical(?:_?url)?|permalink)$/i,
  author: /^(?:authors?|bylines?|creator)$/i,
  publisher: /^(?:publisher|site_?name|publication)$/i,
  inLanguage: /^(?:inLanguage|lang(?:uage)?|locale)$/i,
} as const;

/** The nearest objects around a text say what it is; a text without a headline is none of a report. */
function toArticle(around: readonly JsonObject[], body: string): JsonObject | undefined {
  const near = around.toReversed().slice(0, 3);
  const said = (key: RegExp): string | undefined => near.flatMap((node) => valuesOf(node, key))[0];
  const headline =
    said(names.headline) ?? near.filter(isArticle).flatMap((node) => valuesOf(node, /^name$/))[0];
  if (body.length < fewestLettersOfData || headline === undefined) return undefined;
  const author = near.map((node) => valuesOf(node, names.author)).find(({ length }) => length > 0);
  return {
    '@type': 'Article',
    headline,
    articleBody: body,
    datePublished: said(names.datePublished),
    url: said(names.url),
    author,
    publisher: said(names.publisher),
    inLanguage: said(names.inLanguage),
  };
}

/** A name is a headline only where schema.org says that an article has it; a person has one too. */
function isArticle(node: JsonObject): boolean {
  return /(?:Article|Posting)$/.test(String(node['@type']));
}

/** The longest text under a name for it: plain, as HTML, or in parts. */
function bodyOf(node: JsonObject): string {
  const texts = Object.entries(node)
    .filter(([name]) => names.articleBody.test(name))
    .map(([, value]) => textOf(value) ?? findProse(value).paragraphs.join('\n\n'));
  return texts.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

/** A text, or one that is given as `{"rendered": "…"}`. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  return isRecord(value) && typeof value['rendered'] === 'string' ? value['rendered'] : undefined;
}

function valuesOf(node: JsonObject, key: RegExp): readonly string[] {
  return Object.entries(node)
    .filter(([name]) => key.test(name))
    .flatMap(([, value]) => [value].flat())
    .flatMap((value) => textOf(value) ?? (isRecord(value) ? (textOf(value['name']) ?? []) : []));
}

function toPage(article: JsonObject): string {
  const data = JSON.stringify(article).replaceAll('<', '\\u003c');
  return `<!doctype html><html><head><script type="application/ld+json">${data}</script></head><body></body></html>`;
}
