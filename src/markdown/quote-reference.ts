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

interface QuoteReference {
  readonly id: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** The ids of all quotes a digest names, in reading order, with the line and the column where each stands. */
export function findQuoteReferences(tree: Root): readonly QuoteReference[] {
  const found: QuoteReference[] = [];
  visit(tree, (node) => {
    const { line, column } = node.position?.start ?? {};
    if (isQuoteReference(node)) found.push({ id: quoteIdOf(node), line, column });
  });
  return found;
}
