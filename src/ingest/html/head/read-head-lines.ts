import { endsSentence } from '../../../text/marks/ends-with-sign.ts';
import { countWords } from '../../../text/split-words.ts';
import { pageText } from '../blocks/page-text.ts';

/** A frame has this share of the paragraphs of its page, or so many letters of them. */
const shareOfText = 0.4;
const enoughText = 400;
const fewestWordsOfProse = 12;
const mostLines = 12;
const longestFrame = 400_000;
const outside =
  'nav, aside, footer, script, style, [class*="comment"], [class*="related"], [class*="teaser"]';

/**
 * The lines beside the headline of a page: those around it in the element that holds headline and text, down to the
 * first paragraph. The masthead, cards and comments stand outside. Nothing where a page has no headline of its own.
 */
export function readHeadLines(document: Document): readonly string[] {
  const frame = findFrame(document);
  if (frame === undefined || frame.outerHTML.length > longestFrame) return [];
  const lines = pageText(withoutOutside(frame).outerHTML).split('\n');
  const text = lines.findIndex((line) => countWords(line) >= fewestWordsOfProse && endsSentence(line));
  return lines.slice(0, text === -1 ? mostLines : text).slice(-mostLines);
}

function findFrame(document: Document): Element | undefined {
  const headline = document.querySelector('article h1, main h1') ?? document.querySelector('h1');
  const enough = Math.min(enoughText, shareOfText * lengthOfParagraphs(document.body));
  let frame = headline?.parentElement ?? undefined;
  while (frame !== undefined && lengthOfParagraphs(frame) < enough) frame = frame.parentElement ?? undefined;
  return frame === document.documentElement ? document.body : frame;
}

function lengthOfParagraphs(element: Element): number {
  const paragraphs = Array.from(element.querySelectorAll('p'), ({ textContent }) => textContent.length);
  return paragraphs.reduce((sum, length) => sum + length, 0);
}

function withoutOutside(frame: Element): Element {
  const copy = frame.cloneNode(true) as Element;
  for (const element of Array.from(copy.querySelectorAll(outside))) element.remove();
  if (copy.tagName === 'BODY')
    for (const header of Array.from(copy.querySelectorAll('header')))
      if (header.querySelector('h1') === null) header.remove();
  return copy;
}
