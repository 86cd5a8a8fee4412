import { rehype } from 'rehype';
import rehypeExternalLinks from 'rehype-external-links';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { VFile } from 'vfile';
import type { QuoteView } from '../derive/quotes/quote-view.ts';
import { parseDigest } from './parse-digest.ts';
import { remarkImagesAsLinks } from './remark-images-as-links.ts';
import { remarkKeepProse } from './remark-keep-prose.ts';
import { remarkQuotes } from './remark-quotes.ts';
import { digestSchema } from './sanitize-schema.ts';

/**
 * The HTML of a digest, with its quotes set in. Safe to print: no tag, handler or script of the text survives.
 * Throws where the text is over the limits or names an unknown quote.
 */
export function renderDigest(body: string, quotes: readonly QuoteView[]): string {
  const file = new VFile(body);
  const html = remark()
    .use(remarkKeepProse)
    .use(remarkImagesAsLinks)
    .use(remarkQuotes, quotes)
    .use(remarkRehype)
    .runSync(parseDigest(body), file);
  const page = rehype()
    .use(rehypeExternalLinks, { rel: ['external', 'noopener'] })
    .use(rehypeSanitize, digestSchema);
  return page.stringify(page.runSync(html));
}
