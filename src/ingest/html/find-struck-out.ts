import type { Element, Root } from 'hast';
import { pageTree } from './blocks/page-text.ts';
import { readBlocks } from './blocks/read-blocks.ts';

const anyTag = /<(?:del|s|strike)[\s>]/i;
const struckTags: readonly string[] = ['del', 's', 'strike'];

/** The words that a page strikes out, in reading order and as its text has them: one stretch for each block they stand in. */
export function findStruckOut(html: string): readonly string[] {
  return anyTag.test(html) ? struckIn(pageTree(html)) : [];
}

function struckIn(node: Root | Element): readonly string[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return struckTags.includes(child.tagName) ? readBlocks(child).map(({ text }) => text) : struckIn(child);
  });
}
