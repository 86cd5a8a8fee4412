import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { singleSpaced } from '../../text/lines/single-spaced.ts';

/** A cell that may hold HTML, as plain words and the links in it. */
export interface HtmlText {
  readonly words: string;
  readonly links: readonly string[];
}

const blocks = new Set(['p', 'br', 'div', 'li', 'blockquote', 'h1', 'h2', 'h3']);
const unread = new Set(['script', 'style']);

export function readHtmlText(html: string): HtmlText {
  const tree = rehype().data('settings', { fragment: true }).parse(html);
  const words: string[] = [];
  const links: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'text') words.push(node.value);
    if (node.type !== 'element') return;
    if (unread.has(node.tagName)) return 'skip';
    if (blocks.has(node.tagName)) words.push(' ');
    const { href } = node.properties;
    if (typeof href === 'string') links.push(href);
    return;
  });
  return { words: singleSpaced(words.join('')), links };
}
