import type { Element, Root, RootContent } from 'hast';
import { doubleMarks } from '../../../text/marks/quotation-marks.ts';
import { wordList } from '../../../text/word-list.ts';
import { boundHtml } from '../blocks/bound-html.ts';
import { pageTree } from '../blocks/page-text.ts';
import { textOf } from '../blocks/read-blocks.ts';
import { cutElements } from './cut-elements.ts';

/** Most pages have none of these. */
const mayHold = /<r[tp]\b|sr-only|visually-?hidden|screen-?reader|tooltip|<sup\b|footnote/i;

/**
 * Takes out what a page sets inside its lines and no reader reads there: the sound above a letter (`rt`), words for screen
 * readers, explanations that open at a touch, marks of footnotes. They would stand in the middle of somebody’s words.
 */
export function withoutGlosses(page: string): string {
  if (!mayHold.test(page)) return page;
  const html = boundHtml(page);
  return cutElements(html, findGlosses(pageTree(html), false));
}

const inlineTags = wordList('a abbr b bdi button cite dfn em font i mark q ruby rb small span strong sup u');

/** `isInLine`: words stand before it in the block that it is of. */
function findGlosses(parent: Root | Element, isInLine: boolean): readonly Element[] {
  let hasWords = isInLine;
  return parent.children.flatMap((child, index): readonly Element[] => {
    if (child.type !== 'element') {
      hasWords ||= child.type === 'text' && child.value.trim() !== '';
      return [];
    }
    if (isGloss(child, { parent, index }, hasWords)) return [child];
    const isInline = inlineTags.has(child.tagName);
    const found = findGlosses(child, isInline && hasWords);
    hasWords = isInline && (hasWords || textOf(child).trim() !== '');
    return found;
  });
}

interface Place {
  readonly parent: Root | Element;
  readonly index: number;
}

function isGloss(element: Element, place: Place, isInLine: boolean): boolean {
  if (element.tagName === 'rt' || element.tagName === 'rp') return true;
  if (!inlineTags.has(element.tagName)) return false;
  return isUnseen(element, place) || isExplanation(element, place) || (isInLine && isFootnoteMark(element));
}

const longestGloss = 300;
const forScreenReaders =
  /^(?:u-|is-)?(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|assistive-text|a11y-hidden)$/i;
const longestUnseen = 80;
const anyMark = new RegExp(`[${doubleMarks}]`, 'u');

/**
 * Words for screen readers. Where they stand for letters that these shall not read (a letter set large beside the rest of
 * its word) they are the word, and those letters go.
 */
function isUnseen(element: Element, { parent, index }: Place): boolean {
  const neighbours = [parent.children[index - 1], parent.children[index + 1]];
  if (isSilent(element)) return neighbours.some(isForScreenReaders);
  if (!isForScreenReaders(element)) return false;
  const text = textOf(element);
  return text.length <= longestUnseen && !anyMark.test(text) && !neighbours.some(isSilent);
}

function isForScreenReaders(node: RootContent | undefined): boolean {
  return node?.type === 'element' && classesOf(node).some((name) => forScreenReaders.test(name));
}

function isSilent(node: RootContent | undefined): boolean {
  return (
    node?.type === 'element' && String(node.properties['ariaHidden']) === 'true' && textOf(node).trim() !== ''
  );
}

const tooltip = /^\S*tool-?tip/i;
const tooltipWords = /tool-?tip\S*(?:text|content|body|inner|bubble|panel|description)$/i;

/** Its class may be that of the word which it explains: then it holds what is in doubt, or stands alone in its block. */
function isExplanation(element: Element, { parent, index }: Place): boolean {
  const names = classesOf(element);
  const isNamed = element.properties['role'] === 'tooltip' || names.some((name) => tooltipWords.test(name));
  if (!isNamed && !names.some((name) => tooltip.test(name))) return false;
  if (textOf(element).length > longestGloss) return false;
  if (isNamed || holdsTooltip(element)) return isNamed;
  const isInWord = parent.type === 'element' && inlineTags.has(parent.tagName);
  return isInWord && parent.children.slice(0, index).some((node) => textOf(node).trim() !== '');
}

function holdsTooltip(element: Element): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' &&
      (classesOf(child).some((name) => tooltip.test(name)) || holdsTooltip(child)),
  );
}

const markOfNote = /^\[?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,3})\]?$/;
const markInBrackets = /^\[(?:\d{1,3}|[a-z])\]$/;
const toNote = /#(?:_?fn|_?ftn|footnote|cite|note|ref|endnote|_?edn|sdfootnote)[\w:.-]*$/i;

/** A raised number that leads to a note, or stands in brackets; “m²” is none. */
function isFootnoteMark(element: Element): boolean {
  if (element.tagName !== 'sup' && element.tagName !== 'a') return false;
  const text = textOf(element).trim();
  if (!markOfNote.test(text)) return false;
  if (element.tagName === 'sup') return linksOf(element).length > 0 || markInBrackets.test(text);
  return toNote.test(String(element.properties['href']));
}

function linksOf(element: Element): readonly Element[] {
  return element.children.flatMap((child) =>
    child.type === 'element' ? (child.tagName === 'a' ? [child] : linksOf(child)) : [],
  );
}

function classesOf({ properties }: Element): readonly string[] {
  return [properties['className']].flat().map(String);
}
