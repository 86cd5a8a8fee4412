import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { boundHtml } from './bound-html.ts';
import { readBlocks } from './read-blocks.ts';

/** The words of a page, one line for each block, as a reader without style sheets would see them. */
export function pageText(html: string): string {
  const tree = unified().use(rehypeParse).parse(boundHtml(html));
  return readBlocks(tree)
    .map(({ text }) => text)
    .join('\n');
}
