import { z } from 'zod';
import { dayOfMoment } from '../ingest/dates/day-of-moment.ts';
import { extractHtml } from '../ingest/html/extract-html.ts';
import { openShadowRoots } from '../ingest/html/open-shadow-roots.ts';
import { readArticles } from '../ingest/report/read-articles.ts';
import { LineIdSchema } from './json-lines.ts';

/** One page to read: as HTML, or as somebody copied it. */
export const ExtractRequestSchema = z
  .object({
    id: LineIdSchema,
    url: z.string().optional().catch(undefined),
    html: z.string().optional(),
    dump: z.string().optional(),
  })
  .refine(({ html, dump }) => html !== undefined || dump !== undefined, 'It has neither “html” nor “dump”');

export type ExtractRequest = z.infer<typeof ExtractRequestSchema>;

export const extractExample = '{"id": "a", "html": "…"} or {"id": "a", "dump": "…"}';

export interface ExtractResult {
  readonly id: ExtractRequest['id'];
  readonly text: string;
  /** The day of publication, where the page prints one. */
  readonly date?: string;
  readonly headline?: string;
}

/** Reads the article of one page. */
export function extractDocument({ id, url, html, dump = '' }: ExtractRequest): ExtractResult {
  return html === undefined ? fromDump(id, dump) : fromHtml(id, html, url);
}

function fromHtml(id: ExtractRequest['id'], html: string, url: string | undefined): ExtractResult {
  const { text, headline, day } = extractHtml(openShadowRoots(html), url === undefined ? {} : { url });
  const date = dayOfMoment(day.published ?? '');
  return {
    id,
    text,
    ...(date === undefined ? {} : { date }),
    ...(headline === undefined ? {} : { headline }),
  };
}

function fromDump(id: ExtractRequest['id'], dump: string): ExtractResult {
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
