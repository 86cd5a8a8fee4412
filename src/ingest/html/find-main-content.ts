import { Readability } from '@mozilla/readability';

/** Readability reads each element several times; a page of more is read as plain text. */
const mostElements = 6000;

/** An element with more of the words than this is the page itself, whatever it calls itself. */
const mostOfText = 0.5;

/** What is never part of an article's text, whatever a page calls it. */
const neverWords = 'script, style, noscript, template, iframe, object, embed, svg, canvas';
const neverText = [
  ...[
    'form',
    'button',
    'select',
    'input',
    'textarea',
    'nav',
    'aside',
    'footer',
    'dialog',
    'figcaption',
    'figure',
  ],
  ...['[hidden]', '[aria-hidden="true"]'],
  ...['[role="navigation"]', '[role="complementary"]', '[role="dialog"]', '[role="banner"]'],
].join(',');

/** The HTML of the part of a page that reads like its article, or nothing. Uses the document up. */
export function findMainContent(document: Document): string {
  for (const element of Array.from(document.querySelectorAll(neverWords))) element.remove();
  removeSmall(document);
  if (document.querySelectorAll('*').length > mostElements) return document.body.innerHTML;
  return new Readability(document, { charThreshold: 250 }).parse()?.content ?? document.body.innerHTML;
}

/** Takes away what is not the article's, but nothing that holds most of the words: a form around a whole page is opened. */
function removeSmall(document: Document): void {
  const most = mostOfText * lengthOf(document.body);
  for (const element of Array.from(document.querySelectorAll(neverText))) {
    if (lengthOf(element) <= most) element.remove();
    else if (element !== document.body && element !== document.documentElement) open(element, document);
  }
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(whiteSpace, ' ').length;
}

const whiteSpace = /\s+/g;

function open(element: Element, document: Document): void {
  const box = document.createElement('div');
  for (const child of Array.from(element.childNodes)) box.appendChild(child);
  element.replaceWith(box);
}
