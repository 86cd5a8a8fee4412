import { isRecord } from '../../text/tables/is-record.ts';
import { pageText } from './page-text.ts';

/** The parts of a page's schema.org article that ingest reads; anything of the wrong shape is left out. */
export interface JsonLdArticle {
  readonly headline?: string;
  readonly description?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly authors?: readonly string[];
  readonly publisher?: string;
  readonly language?: string;
  readonly url?: string;
  readonly body?: string;
  /** The posts of a live report. */
  readonly posts?: readonly JsonLdArticle[];
  /** Only a part of it may be read without paying. */
  readonly isCut?: true;
}

const articleType = /(?:Article|BlogPosting|Report)$/;
const control = /\p{Cc}+/gu;
const deepest = 6;

/** Reads the first article out of the JSON-LD scripts of a page; broken scripts count as absent. */
export function readJsonLd(scripts: readonly string[]): JsonLdArticle {
  const nodes = scripts.flatMap((script) => flatten(parseJson(script), 0));
  const article = nodes.find((node) => typesOf(node).some((type) => articleType.test(type)));
  return article === undefined ? {} : readArticle(article);
}

type JsonObject = Readonly<Record<string, unknown>>;

/** JSON, with the raw line breaks that many sites leave inside strings forgiven. */
function parseJson(text: string): unknown {
  for (const attempt of [text, text.replace(control, ' ')]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {}
  }
  return undefined;
}

function flatten(value: unknown, depth: number): readonly JsonObject[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((one) => flatten(one, depth + 1));
  if (!isRecord(value)) return [];
  return [value, ...flatten(value['@graph'], depth + 1), ...flatten(value['mainEntity'], depth + 1)];
}

function typesOf(node: JsonObject): readonly string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

function readArticle(node: JsonObject): JsonLdArticle {
  const found = {
    headline: readWords(node['headline']),
    description: readWords(node['description']),
    published: readText(node['datePublished']) ?? readText(node['dateCreated']),
    modified: readText(node['dateModified']),
    authors: readNames(node['author']),
    publisher: readNames(node['publisher'])?.[0],
    language: readText(node['inLanguage']),
    url: readText(node['url']) ?? readId(node['mainEntityOfPage']),
    body: readText(node['articleBody']),
    posts: readPosts(node['liveBlogUpdate']),
    isCut: /^false$/i.test(String(node['isAccessibleForFree'])) ? (true as const) : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function readPosts(value: unknown): readonly JsonLdArticle[] | undefined {
  const posts = [value]
    .flat()
    .flatMap((post) => (isRecord(post) ? [readArticle({ ...post, liveBlogUpdate: undefined })] : []));
  return posts.length === 0 ? undefined : posts;
}

function readText(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** Words of a report, without the references that many programs leave in their data: `&#8217;`. */
function readWords(value: unknown): string | undefined {
  const text = readText(value);
  return text !== undefined && reference.test(text) ? pageText(text).replaceAll('\n', ' ') : text;
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});/i;

function readNames(value: unknown): readonly string[] | undefined {
  const names = [value].flat().flatMap((one) => readText(isRecord(one) ? one['name'] : one) ?? []);
  return names.length === 0 ? undefined : names;
}

function readId(value: unknown): string | undefined {
  return readText(isRecord(value) ? value['@id'] : value);
}
