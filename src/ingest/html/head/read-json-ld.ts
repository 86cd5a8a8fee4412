import { filledText } from '../../../text/filled-text.ts';
import { isRecord } from '../../../text/tables/is-record.ts';
import { pageText } from '../blocks/page-text.ts';

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

/** What a page says elsewhere of its article, by which its data are known to be of it and not of another. */
export type IsOfPage = (headline: string) => boolean;

/**
 * Reads the article out of the JSON-LD scripts of a page: the one whose headline is the page’s, else the first; broken
 * scripts count as absent. A page that declares no article may say its day as a page.
 */
export function readJsonLd(scripts: readonly string[], isOfPage: IsOfPage = () => false): JsonLdArticle {
  const nodes = scripts.flatMap((script) => flatten(parseJson(script), 0));
  const byId = new Map(nodes.flatMap((node) => namedNode(node)));
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));
  const own = articles.find((node) => isOfPage(readWords(node['headline']) ?? ''));
  const article = own ?? articles[0];
  const page = nodes.find((node) => typesOf(node).includes('WebPage'));
  const dates = page === undefined ? {} : datesOf(page);
  return article === undefined ? dates : { ...dates, ...readArticle(article, byId) };
}

/** Nodes that have a name, by what others call them. */
type Nodes = ReadonlyMap<string, JsonObject>;

function namedNode(node: JsonObject): readonly (readonly [string, JsonObject])[] {
  const id = filledText(node['@id']);
  return id === undefined || filledText(node['name']) === undefined ? [] : [[id, node]];
}

function datesOf(node: JsonObject): Pick<JsonLdArticle, 'published' | 'modified'> {
  const published = filledText(node['datePublished']);
  const modified = filledText(node['dateModified']);
  return {
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
  };
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

function readArticle(node: JsonObject, nodes: Nodes): JsonLdArticle {
  const found = {
    headline: readWords(node['headline']),
    description: readWords(node['description']),
    published: filledText(node['datePublished']) ?? filledText(node['dateCreated']),
    modified: filledText(node['dateModified']),
    authors: readNames(node['author'], nodes),
    publisher: readNames(node['publisher'], nodes)?.[0],
    language: filledText(node['inLanguage']),
    url: filledText(node['url']) ?? readId(node['mainEntityOfPage']),
    body: filledText(node['articleBody']),
    posts: readPosts(node['liveBlogUpdate'], nodes),
    isCut: /^false$/i.test(String(node['isAccessibleForFree'])) ? (true as const) : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function readPosts(value: unknown, nodes: Nodes): readonly JsonLdArticle[] | undefined {
  const posts = [value]
    .flat()
    .flatMap((post) => (isRecord(post) ? [readArticle({ ...post, liveBlogUpdate: undefined }, nodes)] : []));
  return posts.length === 0 ? undefined : posts;
}

/** Words of a report, without the references that many programs leave in their data: `&#8217;`. */
function readWords(value: unknown): string | undefined {
  const text = filledText(value);
  return text !== undefined && reference.test(text) ? pageText(text).replaceAll('\n', ' ') : text;
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10});/i;

/** A node may only say which other one it is: `{ "@id": "#publisher" }`. */
function readNames(value: unknown, nodes: Nodes): readonly string[] | undefined {
  const names = [value].flat().flatMap((one) => {
    if (!isRecord(one)) return filledText(one) ?? [];
    return filledText(one['name']) ?? filledText(nodes.get(filledText(one['@id']) ?? '')?.['name']) ?? [];
  });
  return names.length === 0 ? undefined : names;
}

function readId(value: unknown): string | undefined {
  return filledText(isRecord(value) ? value['@id'] : value);
}
