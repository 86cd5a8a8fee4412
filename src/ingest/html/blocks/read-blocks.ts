import type { Element, ElementContent, Root, RootContent } from 'hast';
import { singleSpaced } from '../../../text/lines/single-spaced.ts';
import { doubleMarks, singleMarks } from '../../../text/marks/quotation-marks.ts';
import { wordList } from '../../../text/word-list.ts';

/** A run of words that stands on its own on the page: a paragraph, a heading, an item, a cell. */
export interface Block {
  readonly nodes: readonly RootContent[];
  readonly text: string;
  /** The nearest element that makes a block of it. */
  readonly tag: string;
  /** How much of its text is inside links, 0 to 1. */
  readonly linkShare: number;
}

const blockTags = wordList(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
const silentTags = wordList('script style noscript template head title svg math iframe');

/** The blocks of a tree in reading order; `<br>` parts blocks too. */
export function readBlocks(tree: Root | Element, tag = 'body'): readonly Block[] {
  const blocks: Block[] = [];
  let run: RootContent[] = [];
  const close = () => {
    const block = toBlock(run, tag);
    if (block !== undefined) blocks.push(block);
    run = [];
  };
  for (const node of tree.children) {
    if (node.type !== 'element' || !hasBlocks(node)) {
      if (node.type === 'element' && silentTags.has(node.tagName)) continue;
      run.push(node);
      continue;
    }
    close();
    if (!silentTags.has(node.tagName))
      blocks.push(...readBlocks(node, blockTags.has(node.tagName) ? node.tagName : tag));
  }
  close();
  return blocks;
}

/** Block elements, line breaks, and inline elements with either inside. */
function hasBlocks(node: Element): boolean {
  return (
    node.tagName === 'br' ||
    blockTags.has(node.tagName) ||
    node.children.some((child) => child.type === 'element' && hasBlocks(child))
  );
}

function toBlock(nodes: readonly RootContent[], tag: string): Block | undefined {
  const text = singleSpaced(nodes.map((node) => textOf(node)).join(''));
  if (text === '') return undefined;
  const linked = singleSpaced(nodes.map(linkedTextOf).join(''));
  return { nodes, text, tag, linkShare: Math.min(1, linked.length / text.length) };
}

/** The words of a node, without those of scripts and styles; `depth` is how many quotations it stands in. */
export function textOf(node: RootContent | ElementContent, depth = 0): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || silentTags.has(node.tagName)) return '';
  const isQuotation = node.tagName === 'q';
  const words = node.children.map((child) => textOf(child, isQuotation ? depth + 1 : depth)).join('');
  return isQuotation && !hasMarks(words) ? inMarks(words, depth) : words;
}

const opensInMarks = new RegExp(`^\\s*[${doubleMarks}]`, 'u');
const insideWord = /(?<=\p{L})['’](?=\p{L})/gu;
const inSingleMarks = new RegExp(`^[${singleMarks}][^${singleMarks}]+[${singleMarks}]$`, 'u');

/** Single marks must hold all of the words: those at the beginning may hold the first one, or be an apostrophe. */
function hasMarks(words: string): boolean {
  return opensInMarks.test(words) || inSingleMarks.test(words.trim().replace(insideWord, ''));
}

/** A browser sets the words of a `q` between marks, and those of another in it between single ones; no letter of them changes. */
function inMarks(words: string, depth: number): string {
  const inner = words.trim();
  if (inner === '') return words;
  const start = words.indexOf(inner);
  const [open, close] = depth === 0 ? '“”' : '‘’';
  return `${words.slice(0, start)}${open}${inner}${close}${words.slice(start + inner.length)}`;
}

function linkedTextOf(node: RootContent | ElementContent): string {
  if (node.type !== 'element') return '';
  return node.tagName === 'a' ? textOf(node) : node.children.map(linkedTextOf).join('');
}
