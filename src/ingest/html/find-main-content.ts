import { Readability } from '@mozilla/readability';

/** Readability reads each element several times; a page of more is read as plain text. */
const mostElements = 6000;

/** An element with more of the words than this is the page itself, whatever it calls itself. */
const mostOfText = 0.5;

/** What is never part of an article's text, whatever a page calls it. */
const neverWords = 'script, style, noscript, template, iframe, object, embed, svg, canvas';
/** Walls that ask for consent, by what their programs call them. */
const consent =
  '[id*="consent" i], [class*="consent" i], [id*="cookie" i], [class*="cookie" i], [id*="gdpr" i], [class*="gdpr" i], [id*="onetrust" i], [aria-modal="true"]';
/** Boxes that offer a letter by mail, or let readers vote. */
const boxes = [
  ...['newsletter', 'signup', 'sign-up', 'mailing-list', 'poll-widget', 'opinion-poll'].flatMap((name) => [
    `[class*="${name}" i]`,
    `[id*="${name}" i]`,
  ]),
  '[class~="poll" i]',
].join(',');
/** A page of which more stands in such elements is a letter itself. */
const mostInBoxes = 0.3;
const neverText = [
  consent,
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
  return readArticleIn(document) ?? document.body.innerHTML;
}

/** What a style in the page itself hides, as walls hide what stands behind them. */
const hidden = '[style*="display:none" i], [style*="display: none" i]';

/** Readability takes for granted that what it reads stands in the body, and breaks where a broken page has it elsewhere. */
function readArticleIn(document: Document): string | undefined {
  const whole = document.body.innerHTML;
  try {
    return new Readability(document, { charThreshold: 250 }).parse()?.content ?? undefined;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return whole;
  }
}

/** So many letters of paragraphs elsewhere are the article, however long a box is. */
const enoughElsewhere = 200;

/** Takes away what is not the article's, but nothing that holds it: a form around a whole page is opened. */
function removeSmall(document: Document): void {
  removeBoxes(document);
  const most = mostOfText * lengthOf(document.body);
  for (const element of Array.from(document.querySelectorAll(neverText))) {
    if (element === document.body || element === document.documentElement) continue;
    if (holdsArticle(element, document, most)) open(element, document);
    else element.remove();
  }
  for (const element of Array.from(document.body.querySelectorAll(hidden)))
    if (holdsArticle(element, document, most)) open(element, document);
}

function removeBoxes(document: Document): void {
  const found = Array.from(document.body.querySelectorAll(boxes));
  const letters = found.reduce((sum, box) => sum + lengthOf(box), 0);
  if (letters > mostInBoxes * lengthOf(document.body)) return;
  for (const box of found) if (box.querySelector('h1, article') === null) box.remove();
}

function holdsArticle(element: Element, document: Document, most: number): boolean {
  if (element.matches(consent)) return element.querySelector('h1, article') !== null;
  if (lengthOf(element) <= most) return false;
  return (
    element.querySelector('h1') !== null ||
    paragraphsOf(document.body) - paragraphsOf(element) < enoughElsewhere
  );
}

function paragraphsOf(element: Element): number {
  return Array.from(element.querySelectorAll('p')).reduce((sum, paragraph) => sum + lengthOf(paragraph), 0);
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
