import { Readability } from '@mozilla/readability';

/** Readability reads each element several times; a page of more is read as plain text. */
const mostElements = 6000;

/** What is never part of an article's text, whatever a page calls it. */
const neverText = [
  ...['script', 'style', 'noscript', 'template', 'iframe', 'object', 'embed', 'svg', 'canvas'],
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
  for (const element of Array.from(document.querySelectorAll(neverText))) element.remove();
  if (document.querySelectorAll('*').length > mostElements) return document.body.innerHTML;
  return new Readability(document, { charThreshold: 250 }).parse()?.content ?? document.body.innerHTML;
}
