import type { Root } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** The id that `:quote[id]` names. */
export function quoteIdOf(directive: Directives): string {
  return textOf(directive).trim();
}

/** Whether a node is `:quote[id]` inside a line or `::quote[id]` on a line of its own. */
export function isQuoteReference(node: {
  readonly type: string;
  readonly name?: string;
}): node is Directives {
  return (node.type === 'textDirective' || node.type === 'leafDirective') && node.name === 'quote';
}

/** The ids of all quotes a digest names, in reading order, with the line each stands on. */
export function findQuoteReferences(
  tree: Root,
): readonly { readonly id: string; readonly line: number | undefined }[] {
  const found: { id: string; line: number | undefined }[] = [];
  visit(tree, (node) => {
    if (isQuoteReference(node)) found.push({ id: quoteIdOf(node), line: node.position?.start.line });
  });
  return found;
}
