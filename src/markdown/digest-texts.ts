import type { Nodes, Root, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { setQuote } from '../derive/marks/check-marks.ts';
import type { OurText } from '../derive/marks/our-texts.ts';
import type { ArticleEntry } from '../domain/content.ts';
import { keepAnswersOf } from '../text/keep-answers.ts';
import { placeInText } from '../text/lines/place-in-text.ts';
import { parseDigest } from './parse-digest.ts';
import { isQuoteReference } from './quote-reference.ts';
import { remarkImagesAsLinks } from './remark-images-as-links.ts';
import { remarkKeepProse } from './remark-keep-prose.ts';

type DigestText = Pick<OurText, 'text' | 'isSetApart' | 'columnAt'> & { readonly bodyLine: number };

/** The texts of a digest as readers see them: each paragraph, heading and piece of code, and the titles of its links. */
export const listDigestTexts = keepAnswersOf(({ body }: ArticleEntry): readonly DigestText[] => {
  const tree = parseDigest(body);
  remark().use(remarkKeepProse).use(remarkImagesAsLinks).use(standForQuotes).runSync(tree, new VFile(body));
  return textsBelow(tree, body);
});

/** One sign in the place of each quote, since the recorded words need no check. */
function standForQuotes() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (!isQuoteReference(node) || parent === undefined || index === undefined) return;
      const text: Text = { type: 'text', value: setQuote, ...(node.position && { position: node.position }) };
      Object.assign(parent.children, {
        [index]: node.type === 'leafDirective' ? { type: 'paragraph', children: [text] } : { ...text },
      });
    });
  };
}

function textsBelow(node: Nodes, body: string, isSetApart = false): readonly DigestText[] {
  const bodyLine = node.position?.start.line ?? 1;
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'code')
    return [
      { text: textOf(node), bodyLine, isSetApart, columnAt: findColumns(node, body) },
      ...titlesIn(node, bodyLine),
    ];
  const children: readonly Nodes[] = 'children' in node ? node.children : [];
  return children.flatMap((child) => textsBelow(child, body, isSetApart || node.type === 'blockquote'));
}

/** Where a run of text stands in the text of its paragraph. */
interface Run {
  readonly from: number;
  readonly node: Text;
}

/** A run that is not as it is written, with an escape in it or in an indented line, has a column only where it begins. */
function findColumns(paragraph: Nodes, body: string): (offset: number) => number | undefined {
  const runs = runsIn(paragraph);
  return (offset) => {
    const run = runs.find(({ from, node }) => from <= offset && offset < from + node.value.length);
    const { start, end } = run?.node.position ?? {};
    if (run === undefined || start === undefined) return undefined;
    if (offset === run.from) return start.column;
    if (start.offset === undefined || body.slice(start.offset, end?.offset) !== run.node.value)
      return undefined;
    return placeInText(body, start.offset + offset - run.from).column;
  };
}

function runsIn(paragraph: Nodes): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  visit(paragraph, (node) => {
    if (!('value' in node)) return;
    if (node.type === 'text') runs.push({ from, node });
    from += node.value.length;
  });
  return runs;
}

/** What a link says when it is pointed at. */
function titlesIn(node: Nodes, bodyLine: number): readonly DigestText[] {
  const found: DigestText[] = [];
  visit(node, 'link', ({ title }) => {
    if (typeof title === 'string') found.push({ text: title, bodyLine });
  });
  return found;
}
