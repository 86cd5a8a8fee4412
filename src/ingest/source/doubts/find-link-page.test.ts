import { expect, test } from 'vitest';
import { pageText } from '../../html/blocks/page-text.ts';
import { findLinkPage } from './find-link-page.ts';

const message = (html: string) => findLinkPage(html, pageText(html))?.message;
const link = (words: string) => `<li><a href="https://tarn.example/1" time_added="1">${words}</a></li>`;
const list = `<ul>${link('Lock shut at Tarnholm after divers find a crack in its gate')}${link('Barges wait')}</ul>`;

test('a page of what was kept for later is a list of links', () => {
  expect(message(`<html><body><h1>Unread</h1>${list}</body></html>`)).toBe(
    'The page is a list of 2 links and holds the text of no report.',
  );
});

test('bookmarks are one with whatever is told of them', () => {
  const told = '<DD>Engineers shut the upper lock at Tarnholm on Tuesday after divers found a crack.';
  expect(
    message(
      `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<H1>Bookmarks</H1><DL><DT><A HREF="https://tarn.example">Lock</A>${told}</DL>`,
    ),
  ).toBe('The page is a list of 1 bookmark and holds the text of no report.');
});

test.each([
  ['a sentence', `<p>Engineers shut the upper lock at Tarnholm on Tuesday.</p>${list}`],
  ['few links', '<h1>Lock shut</h1><p>The gate leaks</p><p><a href="#">More</a></p>'],
])('a page with %s is not', (_, body) => {
  expect(message(`<html><body>${body}</body></html>`)).toBeUndefined();
});
