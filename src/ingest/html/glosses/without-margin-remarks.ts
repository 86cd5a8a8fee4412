import type { Element, ElementContent, Root } from 'hast';
import { singleSpaced } from '../../../text/lines/single-spaced.ts';
import { boundHtml } from '../blocks/bound-html.ts';
import { pageTree } from '../blocks/page-text.ts';
import { textOf } from '../blocks/read-blocks.ts';
import { cutElements } from './cut-elements.ts';

/** A page without the comments of its editors. */
interface UnremarkedPage {
  readonly html: string;
  /** What they wrote. */
  readonly remarks: readonly string[];
}

/** A comment of Google Docs leads back to its mark in the text; a page may call other things “cmnt1”. */
const mayHold = /#cmnt_ref\d|mso-element:\s*comment/i;

/** Takes out what was written into the margin of a document that Google Docs or Word saved as a page, and its marks in the text. */
export function withoutMarginRemarks(page: string): UnremarkedPage {
  if (!mayHold.test(page)) return { html: page, remarks: [] };
  const html = boundHtml(page);
  const found = findRemarks(pageTree(html));
  const remarks = found.flatMap(({ element, isMark }) => (isMark ? [] : [wordsOf(element)]));
  return {
    html: cutElements(
      html,
      found.map(({ element }) => element),
    ),
    remarks,
  };
}

interface Remark {
  readonly element: Element;
  /** Its mark in the text, and not its words. */
  readonly isMark: boolean;
}

function findRemarks(parent: Root | Element): readonly Remark[] {
  return parent.children.flatMap((child): readonly Remark[] => {
    if (child.type !== 'element') return [];
    if (isRemark(child)) return [{ element: child, isMark: false }];
    if (isMark(child)) return [{ element: child, isMark: true }];
    return findRemarks(child);
  });
}

/** Google Docs: a box or a paragraph that begins with the comment's own address. Word: a box that says what it is. */
function isRemark(element: Element): boolean {
  if (/mso-element:\s*comment(?!-)/i.test(propertyOf(element, 'style'))) return true;
  return /^(?:div|p)$/.test(element.tagName) && /^cmnt\d+$/.test(idOfFirstLink(element));
}

/** Google Docs: a raised link to the comment. Word: the span around its link. */
function isMark(element: Element): boolean {
  if (/^(?:sup|a)$/.test(element.tagName) && /^cmnt_ref\d+$/.test(idOfFirstLink(element))) return true;
  return element.tagName === 'span' && /MsoCommentReference/i.test(propertyOf(element, 'className'));
}

/** Of the element itself, or of the first in it before any word. */
function idOfFirstLink(element: Element): string {
  if (element.tagName === 'a') return propertyOf(element, 'id');
  const first = element.children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  return first?.type === 'element' ? idOfFirstLink(first) : '';
}

function propertyOf({ properties }: Element, name: string): string {
  return String(properties[name] ?? '');
}

function wordsOf(element: Element): string {
  const words = (node: ElementContent): string =>
    node.type === 'element' && (/^cmnt\d+$/.test(propertyOf(node, 'id')) || isMark(node))
      ? ''
      : node.type === 'element' && node.children.length > 0
        ? node.children.map(words).join(node.tagName === 'div' ? ' ' : '')
        : textOf(node);
  return singleSpaced(words(element));
}
