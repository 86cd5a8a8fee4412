import type { Root } from 'hast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Writes a cleaned tree as Markdown in which every word of the report stays a word. */
export function toMarkdown(tree: Root): string {
  const processor = unified()
    .use(rehypeRemark)
    .use(remarkGfm)
    .use(remarkStringify, { bullet: '-', rule: '-' });
  return processor.stringify(processor.runSync(tree));
}
