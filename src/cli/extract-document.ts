import { extractHtml } from '../ingest/html/extract-html.ts';
import { readArticles } from '../ingest/read-articles.ts';

/** One page to read: as HTML, or as somebody copied it. */
export interface ExtractRequest {
  readonly id: string;
  readonly url?: string;
  readonly html?: string;
  readonly dump?: string;
}

export interface ExtractResult {
  readonly id: string;
  readonly text: string;
  /** The day of publication, where the page prints one. */
  readonly date?: string;
  readonly headline?: string;
}

/** Reads one line of input; anything of another shape is `undefined`. */
export function readRequest(line: string): ExtractRequest | undefined {
  const value = parseJson(line);
  if (typeof value !== 'object' || value === null || !('id' in value) || typeof value.id !== 'string')
    return undefined;
  const { id } = value;
  const url = 'url' in value && typeof value.url === 'string' ? { url: value.url } : {};
  if ('html' in value && typeof value.html === 'string') return { id, html: value.html, ...url };
  if ('dump' in value && typeof value.dump === 'string') return { id, dump: value.dump, ...url };
  return undefined;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** Reads the article of one page. */
export function extractDocument({ id, url, html, dump = '' }: ExtractRequest): ExtractResult {
  return html === undefined ? fromDump(id, dump) : fromHtml(id, html, url);
}

const wholeDay = /^\d{4}-\d{2}-\d{2}/;

function fromHtml(id: string, html: string, url: string | undefined): ExtractResult {
  const { text, headline, published } = extractHtml(html, url === undefined ? {} : { url });
  const date = wholeDay.exec(published ?? '')?.[0];
  return {
    id,
    text,
    ...(date === undefined ? {} : { date }),
    ...(headline === undefined ? {} : { headline }),
  };
}

function fromDump(id: string, dump: string): ExtractResult {
  const [article] = readArticles(dump);
  if (article === undefined) return { id, text: '' };
  const text = article.body.map((passage) => passage.text).join('\n\n');
  const date = article.published?.grade === 'printed' ? article.published.date : undefined;
  return {
    id,
    text,
    ...(date === undefined ? {} : { date }),
    ...(article.headline === undefined ? {} : { headline: article.headline.text }),
  };
}
