import { expect, test } from 'vitest';
import { pageText } from './blocks/page-text.ts';
import { showHiddenText } from './show-hidden-text.ts';

const paragraphs = [
  'The swing bridge at Ostmark was closed on Thursday after a cable had snapped during the night.',
  '“Nobody was on it at the time,” bridge keeper Lena Fors said. “We heard it from the house.”',
  'No.',
  'Thirty lorries waited on the north bank by noon, and a new cable takes six weeks to make.',
];
const printed = paragraphs.map((text) => `<p>${text}</p>`).join('');
const page = (script: string, body = '<div id="root"></div>') =>
  `<html><head><title>Ostmark</title></head><body>${body}${script}</body></html>`;
const data = (value: unknown) => `<script type="application/json">${JSON.stringify(value)}</script>`;
const blocks = { article: { title: 'Bridge closed', blocks: paragraphs.map((text) => ({ text })) } };
const around = {
  nav: ['Home', 'News'],
  teaser: 'The ferry fares will rise again next week, the county said.',
};

test.each([
  [
    'schema.org data',
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: paragraphs.join('\n') })}</script>`,
  ],
  ['the state of a program', data({ ...around, ...blocks })],
  ['an assignment', `<script>window.__STATE__ = ${JSON.stringify({ ...around, ...blocks })}; go();</script>`],
  [
    'a string of JSON',
    `<script>window.s=JSON.parse(${JSON.stringify(JSON.stringify({ ...around, ...blocks }))})</script>`,
  ],
  ['HTML in data', data({ ...around, post: { title: 'Bridge closed', html: printed } })],
  [
    'a shadow root',
    `<x-story><template shadowrootmode="open">${printed}<template>no</template></template></x-story>`,
  ],
])('shows an article that stands only in %s', (_, script) => {
  const { html } = showHiddenText(page(script), pageText);
  const lines = pageText(html).split('\n');
  expect(lines.filter((line) => paragraphs.includes(line))).toEqual(paragraphs);
  expect(lines).not.toContain(around.teaser);
});

test('shows the posts of a live report that stand only in schema.org data, each with its time', () => {
  const liveBlogUpdate = paragraphs.slice(0, 2).map((articleBody, hour) => ({
    headline: `Post <${hour}>`,
    datePublished: `2031-10-02T1${hour}:00:00Z`,
    author: { name: 'Mara Holt' },
    articleBody,
  }));
  const live = { '@type': 'LiveBlogPosting', headline: 'Bridge: live', liveBlogUpdate };
  const { html, place } = showHiddenText(
    page(`<script type="application/ld+json">${JSON.stringify(live)}</script>`),
    pageText,
  );
  expect(place).toBe('JSON-LD (liveBlogUpdate)');
  expect(pageText(html)).toContain('Post <0>');
  expect(html.match(/datetime="2031-10-02T1\d:00:00Z"/g)).toHaveLength(2);
});

test('names the place, and takes headline and day from beside the text', () => {
  const post = { article: { ...blocks.article, publishedAt: '2031-10-02T11:00:00Z' } };
  const { html, place } = showHiddenText(page(data(post)), pageText);
  expect(place).toBe('the data of its program');
  expect(html).toContain('<h1>Bridge closed</h1>');
  expect(html).toContain('datetime="2031-10-02T11:00:00Z"');
});

test.each([
  ['the page prints it', page(data(blocks), `<article>${printed}</article>`)],
  ['it is a teaser', page(data(around))],
  ['there is none', page('<script>window.a = {"b": [1, 2</script>')],
  ['a script never ends', `${page('')}<script type="application/json">{"a": 1}`],
])('adds nothing where %s', (_, html) => {
  expect(showHiddenText(html, pageText)).toEqual({ html });
});
