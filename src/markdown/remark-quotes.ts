import type { ElementContent } from 'hast';
import type { Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { QuoteView } from '../derive/quotes/quote-view.ts';
import { formerAnchors, quoteBlock, quoteInline } from './quote-elements.ts';
import { isQuoteReference, quoteIdOf } from './quote-reference.ts';

/** Sets the recorded words where a digest says `:quote[id]`. Throws for an id that is not recorded. */
export function remarkQuotes(quotes: readonly QuoteView[]) {
  return (tree: Root): void => {
    const anchored = new Set<string>();
    visit(tree, (node) => {
      if (!isQuoteReference(node)) return;
      const view = findQuote(quotes, quoteIdOf(node));
      const isFirst = !anchored.has(view.id);
      anchored.add(view.id);
      const element = node.type === 'leafDirective' ? quoteBlock(view) : quoteInline(view);
      const { id: _, ...withoutId } = element.properties;
      node.data = {
        hName: element.tagName,
        hProperties: isFirst ? element.properties : withoutId,
        hChildren: [...(isFirst ? formerAnchors(view.quote) : []), ...(element.children as ElementContent[])],
      };
    });
  };
}

function findQuote(quotes: readonly QuoteView[], id: string): QuoteView {
  const view = quotes.find(({ quote }) => quote.id === id);
  if (view === undefined) throw new Error(`The digest names the quote “${id}”, which is not recorded.`);
  return view;
}
