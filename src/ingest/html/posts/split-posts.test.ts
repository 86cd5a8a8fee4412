import { expect, test } from 'vitest';
import { splitPosts } from './split-posts.ts';

const words = 'Engineers closed the swing bridge at Ostmark after a cable had snapped during the night.';
const post = (day: string, text = words, author = 'Ida Moen') =>
  `<div class="post"><span class="author">${author}</span><p>${text}</p><time datetime="${day}">${day}</time></div>`;
const page = (body: string, head = '') =>
  `<html lang="en"><head><title>Ostmark live</title>${head}</head><body>${body}</body></html>`;

test('parts the posts of a live report, each with its time and author', () => {
  const posts = splitPosts(page(`<h1>Live</h1>${post('2031-10-02')}${post('2031-10-03', words, 'Tom Ek')}`));
  expect(posts).toHaveLength(2);
  expect(posts[1]).toContain('content="2031-10-03"');
  expect(posts[1]).toContain('name="author" content="Tom Ek"');
  expect(posts[1]).toContain(`<p>${words}</p>`);
});

test('the posts of a channel are the channel’s, and its site carries them', () => {
  const head = '<meta property="og:site_name" content="Board"><meta property="og:title" content="Ida Moen">';
  const [first] = splitPosts(page(post('2031-10-02') + post('2031-10-03'), head));
  expect(first).toContain('name="og:site_name" content="Ida Moen"');
  expect(first).toContain('name="x-carrier" content="Board"');
});

test('an export of a channel gives its posts with the times in their titles', () => {
  const message = (day: string, name: string) =>
    `<div class="message"><div class="pull_right date details" title="${day}.10.2031 09:15:00 UTC+02:00">09:15</div>${name}<div class="text">${words}</div></div>`;
  const header = '<div class="page_header">Ida Moen</div>';
  const posts = splitPosts(
    page(header + message('02', '<div class="from_name">Ida Moen </div>') + message('03', '')),
  );
  expect(posts).toHaveLength(2);
  expect(posts[0]).toContain('content="2031-10-02T09:15:00+02:00"');
  expect(posts[0]).toContain('name="og:site_name" content="Ida Moen"');
});

test('the author of a post is named without the handle', () => {
  const tweet = (name: string, day: string) =>
    `<article class="t"><div data-testid="User-Name"><span>${name}</span><span>@idamoen</span></div><p>${words}</p><time datetime="${day}">${day}</time></article>`;
  const [first] = splitPosts(page(tweet('Ida Moen', '2031-10-02') + tweet('Tom Ek', '2031-10-03')));
  expect(first).toContain('name="author" content="Ida Moen"');
  expect(first).not.toContain('@idamoen');
});

test('the posts of a live report are of whom its data name as publisher', () => {
  const data =
    '<script type="application/ld+json">{"@type":"LiveBlogPosting","publisher":{"name":"Tarn Post"}}</script>';
  const [first] = splitPosts(page(post('2031-10-02') + post('2031-10-03', words, 'Tom Ek'), data));
  expect(first).toContain('name="og:site_name" content="Tarn Post"');
});

const article = `<article><h1>Bridge closed</h1><time datetime="2031-10-02"></time><p>${`${words} `.repeat(5)}</p></article>`;

test.each([
  ['an article', article],
  ['an article with comments', `${article}<div class="comments">${post('2031-10-02').repeat(9)}</div>`],
  [
    'a list of cards',
    [1, 2, 3]
      .map(
        (day) =>
          `<div class="card"><h2><a href="/${day}">Bridge closed for six weeks</a></h2><p>${words}</p><time datetime="2031-10-0${day}"></time></div>`,
      )
      .join(''),
  ],
  [
    'small print with times',
    `${article}${'<p class="t">Sold <time datetime="2031-10-02"></time></p>'.repeat(4)}`,
  ],
])('%s is not parted', (_, body) => {
  expect(splitPosts(page(body))).toEqual([]);
});
