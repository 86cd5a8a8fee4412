/** Elements and texts of a built page with what is around them, and the grades they carry. */
import type { Element, Root, RootContent } from 'hast';

/** An element and those around it, from the nearest to the page. */
export interface Placed {
  readonly element: Element;
  readonly around: readonly Element[];
}

/** Every element of a page, in reading order. */
export function placed(node: RootContent | Root, around: readonly Element[] = []): readonly Placed[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  const own = node.type === 'element' ? [{ element: node, around }] : [];
  const inner = node.type === 'element' ? [node, ...around] : around;
  return [
    ...own,
    ...node.children.flatMap((child) => (child.type === 'doctype' ? [] : placed(child, inner))),
  ];
}

/** The text of a node, as it is read. */
export function toText(node: RootContent | Root): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(toText).join('') : '';
}

/** What it is that the element grades: a date, an outlet. */
export const nounOf = ({ properties }: Element) => properties['dataGraded'];
export const gradeOf = ({ properties }: Element) => properties['dataGrade'];
export const hasClass = ({ properties }: Element, name: string) =>
  Array.isArray(properties['className']) && properties['className'].includes(name);
/** A text and the elements around it. */
export interface PlacedText {
  readonly text: string;
  readonly around: readonly Element[];
}

/** Every text of a page that somebody reads, in reading order: data for machines is none. */
export function textsIn(node: RootContent | Root, around: readonly Element[] = []): readonly PlacedText[] {
  if (node.type === 'text') return [{ text: node.value, around }];
  if (node.type !== 'element' && node.type !== 'root') return [];
  if (node.type === 'element' && node.tagName === 'script') return [];
  const inner = node.type === 'element' ? [node, ...around] : around;
  return node.children.flatMap((child) => (child.type === 'doctype' ? [] : textsIn(child, inner)));
}

/** The words of the first link in it. */
export function nameIn(element: Element): string {
  const [link] = placed(element).filter(({ element: inner }) => inner.tagName === 'a');
  return link === undefined ? '' : toText(link.element);
}

/** Whether it stands over a report. */
export function inHead(around: readonly Element[]): boolean {
  return around.some((outer) => hasClass(outer, 'article-head'));
}
