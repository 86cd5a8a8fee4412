import type { Element, Root } from 'hast';
import { doubleMarks } from '../../text/marks/quotation-marks.ts';
import { countWords } from '../../text/split-words.ts';
import { readBlocks } from './blocks/read-blocks.ts';

const fewestWords = 6;
const opensInMarks = new RegExp(`^[${doubleMarks}]`, 'u');
/** “— Petra Holm (@petraholm)”: an embedded post is read by its signature. */
const signed = /\(@\w{1,30}/u;

/** The words of each block quotation that has no marks, so that nobody is read to have said them. */
export function findBlockQuotations(tree: Root | Element): readonly string[] {
  return tree.children.flatMap((node) => (node.type === 'element' ? quotationsIn(node) : []));
}

function quotationsIn(node: Element): readonly string[] {
  if (node.tagName !== 'blockquote') return findBlockQuotations(node);
  const words = readBlocks(node, node.tagName)
    .map(({ text }) => text)
    .join(' ');
  const isRead = opensInMarks.test(words) || signed.test(words);
  return isRead || countWords(words) < fewestWords ? [] : [words];
}
