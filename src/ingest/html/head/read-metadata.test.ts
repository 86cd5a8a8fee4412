import { expect, test } from 'vitest';
import { extractHtml } from '../extract-html.ts';

const paragraph =
  'Engineers shut the upper lock at Tarnholm on Tuesday after divers found a crack in its gate.';
const jsonLd = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const page = (
  head: string,
  { body = '<article><h1>Lock shut at Tarnholm</h1>', title = 'Lock shut at Tarnholm' } = {},
) =>
  extractHtml(
    `<html lang="en"><head><title>${title}</title>${head}</head><body>${body}${`<p>${paragraph}</p>`.repeat(3)}</body></html>`,
  );

test('a publisher that is named in another place of the data is found there', () => {
  const head =
    jsonLd({ '@type': 'NewsArticle', publisher: [{ '@id': '#press' }], author: { '@id': '#ida' } }) +
    jsonLd({
      '@graph': [
        { '@id': '#press', name: 'Harbour Gazette' },
        { '@id': '#ida', name: 'Ida Moen' },
      ],
    });
  expect(page(head)).toMatchObject({ outlet: 'Harbour Gazette', byline: 'Ida Moen' });
});

test('of several articles in the data that of the page counts', () => {
  const head = jsonLd([
    { '@type': 'NewsArticle', headline: 'Mayor of Norhaven quits', datePublished: '2031-06-29' },
    { '@type': 'NewsArticle', headline: 'Lock shut at Tarnholm', datePublished: '2031-05-07' },
  ]);
  expect(page(head).day.published).toBe('2031-05-07');
});

test('a page that declares no article may say its day as a page', () => {
  const list = {
    '@type': 'ItemList',
    itemListElement: [{ '@type': 'NewsArticle', datePublished: '2031-06-29' }],
  };
  const head = jsonLd({ '@graph': [list, { '@type': 'WebPage', datePublished: '2031-05-07T10:00:00Z' }] });
  expect(page(head).day.published).toBe('2031-05-07T10:00:00Z');
});

const name = (text: string) => `<meta property="og:site_name" content="${text}">`;

test.each([
  [
    'the program that made the page',
    `${name('WordPress')}<meta name="generator" content="WordPress 9.1">`,
    undefined,
  ],
  ['an address', '<meta name="publisher" content="https://social.example/gazette">', undefined],
  ['a host, without www', name('www.harbour-gazette.example'), 'harbour-gazette.example'],
  ['a name', `${name('Harbour Gazette')}<meta name="generator" content="WordPress 9.1">`, 'Harbour Gazette'],
])('of %s the name of the site is told', (_, head, outlet) => {
  expect(page(head).outlet).toBe(outlet);
});

test('a heading that leads to the front page is the masthead, and the article’s own the headline', () => {
  const body =
    '<header><h1><a href="/">Harbour Gazette</a></h1></header><article><h2>Lock shut at Tarnholm</h2>';
  expect(page('', { body, title: 'Harbour Gazette' }).headline).toBe('Lock shut at Tarnholm');
});
