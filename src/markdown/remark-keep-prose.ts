import type { Paragraph, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isQuoteReference } from './quote-reference.ts';

const directiveTypes = new Set(['textDirective', 'leafDirective', 'containerDirective']);

/**
 * Gives back to the text what only looks like a directive or is HTML: `Holt:said`, `<b>`. Nothing a person wrote
 * disappears, and no tag reaches the page.
 */
export function remarkKeepProse() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      const type: string = node.type;
      const isForeign = type === 'html' || (directiveTypes.has(type) && !isQuoteReference(node));
      if (!isForeign || parent === undefined || index === undefined) return;
      const text: Text = { type: 'text', value: sourceOf(node, String(file)) };
      const isInline = type === 'textDirective' || parent.type === 'paragraph';
      const kept: Text | Paragraph = isInline ? text : { type: 'paragraph', children: [text] };
      Object.assign(parent.children, { [index]: kept });
      return [SKIP, index + 1];
    });
  };
}

function sourceOf(node: { position?: Root['position'] }, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}
