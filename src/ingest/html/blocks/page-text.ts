import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { boundHtml } from './bound-html.ts';
import { readBlocks } from './read-blocks.ts';

/** The words of a page, one line for each block, as a reader without style sheets would see them. */
export function pageText(html: string): string {
  return readBlocks(pageTree(html))
    .map(({ text }) => text)
    .join('\n');
}

/** The elements of a page, bounded so that no page takes too long. */
export function pageTree(html: string): Root {
  return unified().use(rehypeParse).parse(boundHtml(html));
}
