import { describe, expect, test } from 'vitest';
import { pageText } from '../html/blocks/page-text.ts';
import { readPageReports } from './read-page-reports.ts';

const said = [
  'I worked on the lock at Ostmark for ten years, and the cable was never changed in that time.',
  'The board told us that “the bridge is safe” in March, and I did not believe a word of it.',
  'My ferry was late three times this week, and nobody on the quay could say what had happened.',
];
const names = ['oldhand', 'quayside', 'ferryfan'];
const [first = ''] = said;

function read(body: string) {
  const html = `<html lang="en"><head><title>Swing bridge closed</title></head><body>${body}</body></html>`;
  return readPageReports(pageText(html), html, {}).map(({ headline, authors, lines, published, review }) => ({
    headline: headline?.text,
    authors,
    day: published?.value,
    words: lines.filter((line) => line !== headline).map(({ text }) => text),
    review,
  }));
}

type Comment = (index: number, answers?: string) => string;

const rows: Comment = (index) =>
  `<tr class="athing comtr"><td><span class="comhead"><a href="user?id=x" class="hnuser">${names[index]}</a> <span class="age" title="2031-05-0${index + 1}T10:00:00 1936"><a>2 hours ago</a></span> | <a>next</a></span><div class="comment"><div class="commtext c00">${said[index]}</div><p><u><a>reply</a></u></p></div></td></tr>`;
const things: Comment = (index, answers = '') =>
  `<div class="thing comment" data-author="${names[index]}"><p class="tagline"><a class="author">${names[index]}</a> 12 points <time datetime="2031-05-0${index + 1}T10:00:00+00:00">2 hours ago</time></p><form><div class="md"><p>${said[index]}</p></div></form><ul><li><a>permalink</a></li></ul><div class="child">${answers}</div></div>`;
const elements: Comment = (index, answers = '') =>
  `<shreddit-comment author="${names[index]}"><div slot="commentMeta"><time datetime="2031-05-0${index + 1}T10:00:00Z">2h ago</time></div><div slot="comment"><p>${said[index]}</p></div><button>Reply</button>${answers}</shreddit-comment>`;
const messages: Comment = (index) =>
  `<article class="message" data-author="${names[index]}"><h4><a class="username">${names[index]}</a></h4><h5>Member</h5><time datetime="2031-05-0${index + 1}T10:00:00+0000">May ${index + 1}, 2031</time><div class="message-body"><div class="bbWrapper">${said[index]}</div></div><footer><a>Like</a></footer></article>`;
const items: Comment = (index) =>
  `<li class="comment"><article class="comment-body"><footer><b class="fn">${names[index]}</b> says: <time datetime="2031-05-0${index + 1}T10:00:00+00:00">May ${index + 1}, 2031</time></footer><div class="comment-content"><p>${said[index]}</p></div></article></li>`;

describe('comments of which a page consists are each their author’s', () => {
  test.each([
    ['rows of a table', `<h1>Swing bridge closed</h1><table>${rows(0)}${rows(1)}${rows(2)}</table>`],
    ['answers inside', `<h1>Swing bridge closed</h1>${things(0, things(1))}${things(2)}`],
    ['elements of a program', `<h1>Swing bridge closed</h1>${elements(0, elements(1))}${elements(2)}`],
    ['messages of a forum', `<h1>Swing bridge closed</h1>${messages(0)}${messages(1)}${messages(2)}`],
    ['items of a list', `<h1>Swing bridge closed</h1><ol>${items(0)}${items(1)}${items(2)}</ol>`],
  ])('%s', (_, body) => {
    expect(read(body).map(({ authors, day, words }) => [authors, day, words])).toEqual(
      said.map((words, index) => [[names[index]], `2031-05-0${index + 1}`, [words]]),
    );
  });

  test('and the review of each says so', () => {
    const [one] = read(`<h1>Swing bridge closed</h1>${messages(0)}${messages(1)}${messages(2)}`);
    expect(one?.review).toEqual([
      'The page holds 3 comments on “Swing bridge closed”: each is its author’s, and no words of a report.',
    ]);
  });
});

const article =
  '<h1>Swing bridge closed</h1><p>The swing bridge at Ostmark was closed on Monday, the harbour board said.</p>';

test('a short article is kept beside the comments on it', () => {
  const reports = read(`${article}${elements(0, elements(1))}${elements(2)}`);
  expect(reports.map(({ headline, words }) => [headline, words])).toEqual([
    ['Swing bridge closed', ['The swing bridge at Ostmark was closed on Monday, the harbour board said.']],
    ...said.map((words) => [undefined, [words]]),
  ]);
});

test('comments whose authors are not told leave a line in the review', () => {
  const [only, ...others] = read(
    `<h1>Swing bridge closed</h1>${said.map((words) => `<div class="comment"><div class="text"><p>${words}</p></div></div>`).join('')}`,
  );
  expect(others).toEqual([]);
  expect(only?.words).toEqual([first]);
  expect(only?.review[0]).toBe(
    '19 of the 19 words that were kept stand in comments, and the page does not tell whose: they are no words of a report.',
  );
});

test.each([
  ['an article longer than its comments', `<article>${article}${`<p>${first}</p>`.repeat(4)}</article>`],
  [
    'posts of one author',
    `<h1>Ostmark</h1>${said.map((words) => `<div class="post"><b class="author">Ida Moen</b><div class="text">${words}</div></div>`).join('')}`,
  ],
])('%s is one report', (_, body) => {
  const comments = body.includes('<article>') ? `<ol>${items(1)}${items(2)}</ol>` : '';
  const [only, ...others] = read(body + comments);
  expect(others).toEqual([]);
  expect(only?.review.filter((note) => note.includes('comments'))).toEqual([]);
});
