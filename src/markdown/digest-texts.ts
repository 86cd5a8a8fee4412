import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { setQuote } from '../derive/marks/check-marks.ts';
import type { OurText } from '../derive/marks/our-texts.ts';
import { keepAnswers } from '../text/keep-answers.ts';
import { parseDigest } from './parse-digest.ts';
import { isQuoteReference } from './quote-reference.ts';
import { remarkImagesAsLinks } from './remark-images-as-links.ts';
import { remarkKeepProse } from './remark-keep-prose.ts';

type DigestText = Pick<OurText, 'text' | 'isSetApart'> & { readonly bodyLine: number };

/** The texts of a digest as readers see them: each paragraph, heading and piece of code, and the titles of its links. */
export const listDigestTexts = keepAnswers((body: string): readonly DigestText[] => {
  const tree = parseDigest(body);
  remark().use(remarkKeepProse).use(remarkImagesAsLinks).use(standForQuotes).runSync(tree, new VFile(body));
  return textsBelow(tree, false);
});

/** One sign in the place of each quote, since the recorded words need no check. */
function standForQuotes() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (!isQuoteReference(node) || parent === undefined || index === undefined) return;
      const text = { type: 'text', value: setQuote } as const;
      Object.assign(parent.children, {
        [index]: node.type === 'leafDirective' ? { type: 'paragraph', children: [text] } : { ...text },
      });
    });
  };
}

function textsBelow(node: Nodes, isSetApart: boolean): readonly DigestText[] {
  const bodyLine = node.position?.start.line ?? 1;
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code')
    return [{ text: textOf(node), bodyLine, isSetApart }, ...titlesIn(node, bodyLine)];
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  return children.flatMap((child) => textsBelow(child, isSetApart || node.type === 'blockquote'));
}

/** What a link says when it is pointed at. */
function titlesIn(node: Nodes, bodyLine: number): readonly DigestText[] {
  const found: DigestText[] = [];
  visit(node, 'link', ({ title }) => {
    if (typeof title === 'string') found.push({ text: title, bodyLine });
  });
  return found;
}
