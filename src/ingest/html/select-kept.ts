import type { Element, ElementContent, Root, RootContent } from 'hast';
import { safeUrl } from './safe-url.ts';

/** The only elements that reach Markdown; of their attributes only a link's address. */
const allowedTags = new Set(
  'a b blockquote br caption code dd dl dt em h1 h2 h3 h4 h5 h6 i li ol p pre q s strong sub sup table tbody td tfoot th thead tr u ul'.split(
    ' ',
  ),
);
const droppedTags = new Set(
  'script style noscript template iframe object embed svg math form button input select textarea img picture video audio canvas'.split(
    ' ',
  ),
);

/** A new tree that holds only the kept nodes and the elements around them, with nothing in it that could run. */
export function selectKept(tree: Root, kept: ReadonlySet<RootContent>, base?: string): Root {
  return { type: 'root', children: tree.children.flatMap((node) => selectNode(node, kept, base)) };
}

function selectNode(
  node: RootContent,
  kept: ReadonlySet<RootContent>,
  base: string | undefined,
): ElementContent[] {
  if (kept.has(node)) return cleanNode(node, base);
  if (node.type !== 'element') return [];
  const children = node.children.flatMap((child) => selectNode(child, kept, base));
  return children.length === 0 ? [] : wrap(node, children, base);
}

function cleanNode(node: RootContent, base: string | undefined): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || droppedTags.has(node.tagName)) return [];
  return wrap(
    node,
    node.children.flatMap((child) => cleanNode(child, base)),
    base,
  );
}

/** The element with new children; an element that means nothing in Markdown is a `div`, or gone if it stands in a line. */
function wrap(node: Element, children: ElementContent[], base: string | undefined): ElementContent[] {
  if (inlineTags.has(node.tagName)) return children;
  const href = node.tagName === 'a' ? safeUrl(hrefOf(node), base) : undefined;
  if (node.tagName === 'a' && href === undefined) return children;
  const tagName = allowedTags.has(node.tagName) ? node.tagName : 'div';
  return [{ type: 'element', tagName, properties: href === undefined ? {} : { href }, children }];
}

const inlineTags = new Set(
  'span font abbr acronym cite time small big mark label ins del var kbd samp tt bdi bdo nobr center'.split(
    ' ',
  ),
);

function hrefOf({ properties }: Element): string | undefined {
  return typeof properties['href'] === 'string' ? properties['href'] : undefined;
}
