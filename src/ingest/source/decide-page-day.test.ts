import { expect, test } from 'vitest';
import { readPageReports } from './read-page-reports.ts';
import { readPage } from './text/read-page.ts';

const paragraphs = [
  'The swing bridge at Ostmark was closed on Thursday after a cable had snapped during the night, the office said.',
  '“Nobody was on it at the time,” bridge keeper Lena Fors said in the morning. “We heard it from the house.”',
  'Thirty lorries waited on the north bank by noon, and a new cable takes six weeks to make, it added.',
];
const page = (beside: string, { head = '', before = '', behind = '', language = 'en' } = {}) =>
  `<html lang="${language}"><head><title>Bridge closed</title>${head}</head><body>${before}<main><article><h1>Swing bridge closed</h1>${beside}${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main>${behind}</body></html>`;

function publishedOf(html: string, url?: string) {
  const reading = readPage(html);
  if (reading.status === 'refused') throw new Error(reading.problem.message);
  return readPageReports(reading.text, reading.html, { url })[0];
}

test.each([
  ['a printed day', page('<p>Tuesday, 6 May 2031 22:40 BST</p>'), '2031-05-06', 'printed'],
  ['a byline', page('<p>By Ida Moen · 6 May 2031, 10:40 p.m.</p>'), '2031-05-06', 'printed'],
  [
    'a day behind its change',
    page('<p><span>Updated: June 2, 2031</span> | <span>Published: May 6, 2031</span></p>'),
    '2031-05-06',
    'printed',
  ],
  [
    'no clock of the masthead',
    page('<p>6 May 2031</p>', {
      before: '<header><time datetime="2031-05-09T08:12:00Z">Friday, 9 May 2031</time></header>',
    }),
    '2031-05-06',
    'printed',
  ],
  [
    'no card and no comment',
    page('<time datetime="2031-05-06T20:00:00Z">yesterday</time>', {
      behind:
        '<aside><time datetime="2031-05-08">8 May 2031</time></aside><div class="comments"><time datetime="2031-05-09">9 May 2031</time></div>',
    }),
    '2031-05-06',
    'printed',
  ],
  [
    'data in another spelling',
    page('', { head: '<meta name="DC.Date.Issued" content="2031-05-06">' }),
    '2031-05-06',
    'printed',
  ],
  [
    'data as a mail writes it',
    page('', { head: '<meta name="pubdate" content="Tue, 06 May 2031 22:40:00 +0200">' }),
    '2031-05-06',
    'printed',
  ],
  ['the order of the language', page('<p>05/06/2031</p>', { language: 'en-US' }), '2031-05-06', 'inferred'],
  ['one of two days', page('<p>05/06/2031</p>'), '[2031-05-06,2031-06-05]', 'inferred'],
  [
    'only a change',
    page('', { head: '<meta property="article:modified_time" content="2031-06-02T10:00:00Z">' }),
    '[..2031-06-02]',
    'inferred',
  ],
])('takes for the day of a page %s', (_, html, value, grade) => {
  expect(publishedOf(html)?.published).toMatchObject({ value, grade });
});

test.each([
  ['/2031/05/06/bridge', '', '2031-05-06'],
  ['/2031/05/bridge', '', '2031-05'],
  ['/2031/05/bridge', '<p>05/06/2031</p>', '2031-05-06'],
])('the address %s helps', (path, beside, value) => {
  expect(publishedOf(page(beside), `https://gazette.example${path}`)?.published).toMatchObject({
    value,
    grade: 'inferred',
  });
});

test.each([
  ['a distance from today', page('<p><time>3 hours ago</time></p>')],
  ['nothing', page('')],
  [
    'a clock in the masthead',
    page('', {
      before: '<header><time datetime="2031-05-09">9 May</time></header><time datetime="2031-05-09"></time>',
    }),
  ],
])('%s dates no page', (_, html) => {
  expect(publishedOf(html)?.published).toBeUndefined();
});

test('says where data and print disagree', () => {
  const html = page('<p>6 May 2031</p>', { head: '<meta name="date" content="2031-05-19">' });
  expect(publishedOf(html)?.review.join(' ')).toContain('2031-05-19 as its day, and it prints “6 May 2031”');
});

test('a distance from a day that nobody prints is said as such', () => {
  const report = publishedOf(page('<p>Yesterday at 18:05</p>'));
  expect(report).toMatchObject({
    published: undefined,
    undated: 'The page prints “Yesterday at 18:05”, and not the day from which that counts.',
  });
});

test('a program that knows no day dates nothing', () => {
  const head = '<meta property="article:published_time" content="1970-01-01T00:00:00+00:00">';
  expect(publishedOf(page('<p>6 May 2031</p>', { head }))?.published?.value).toBe('2031-05-06');
});
