import { expect, test } from 'vitest';
import { extractHtml } from './extract-html.ts';

const paragraphs = [
  'The lock at Tarnholm was shut on Monday after divers found a crack in its northern gate, the canal office said.',
  '“We had no choice,” said Nils Berg, the mayor, who had asked for new gates in a letter to the county two years ago.',
  'Divers will go down again on Thursday, and the office expects their report before the end of the month, it said.',
];
const article = paragraphs.map((text) => `<p>${text}</p>`).join('');
const comment =
  '<div><b>Olaf</b> <span>May 7, 2031 at 8:00 am</span><p>This lock was a disgrace from the very first day, and everybody knew it, as my uncle “the diver” said for years.</p></div>';
const page = (body: string) =>
  `<html lang="en"><head><title>Lock shut</title></head><body><div><h1>Lock shut</h1>${body}</div></body></html>`;

test('comments that are longer than the article stand behind its end', () => {
  const { text } = extractHtml(page(`${article}<h3>41 comments</h3>${comment.repeat(12)}`));
  expect(text).toContain(paragraphs[2]);
  expect(text).not.toContain('uncle');
});

test('a count of comments above the article ends nothing', () => {
  const { text } = extractHtml(
    page(`<p>${paragraphs[0]}</p><div>41 comments</div><p>${paragraphs[1]}</p><p>${paragraphs[2]}</p>`),
  );
  expect(text).toContain(paragraphs[2]);
});

const teaser = (headline: string, index: number) =>
  `<h2><a href="/${index}">${headline}</a></h2><p>${paragraphs[index % 3]}</p>`;

test('says of a page that lists reports that it is none', () => {
  const list = [
    'Lock shut at Tarnholm',
    'Ferry late once more',
    'Mayor asks for money',
    'Divers go down again',
  ]
    .map(teaser)
    .join('');
  const rules = (body: string) => extractHtml(page(body)).notices.map(({ rule }) => rule);
  expect(rules(list)).toContain('page-lists-reports');
  expect(rules(article)).not.toContain('page-lists-reports');
  expect(rules(`${article}${article}<p><a href="/1">Ferry late once more</a></p>${article}`)).not.toContain(
    'page-lists-reports',
  );
});
