import { expect, test } from 'vitest';
import { extractHtml } from './extract-html.ts';

const paragraph =
  'Petra Lund keeps the lock at Tarnholm, and spoke on the quay about the pump and about the board on Monday.';
const praise =
  '“The best ten minutes of my week,” says a reader of The Harbour Letter, which comes on Fridays.';

const textOf = (body: string) =>
  extractHtml(`<html lang="en"><head><title>Lock keeper</title></head><body>${body}</body></html>`).text;

test('a box that offers a letter by mail is no part of the article, whatever stands in it', () => {
  const text = textOf(
    `<article><h1>Lock keeper</h1>${`<p>${paragraph}</p>`.repeat(3)}<div class="c-Newsletter-box"><p>${praise}</p></div><p>${paragraph}</p></article>`,
  );
  expect(text).toContain('spoke on the quay');
  expect(text).not.toContain('ten minutes');
});

test.each([
  ['once', (words) => `<div class="newsletter-post">${words}</div>`],
  ['for each line', (words) => words.replaceAll('<p>', '<p class="newsletter-line">')],
] as const satisfies readonly (readonly [string, (words: string) => string])[])(
  'a letter that calls its own words so %s is read',
  (_, wrap) => {
    const letter = `<h2>Lock keeper</h2>${`<p>${paragraph}</p>`.repeat(4)}<p>${praise}</p>`;
    expect(textOf(wrap(letter))).toContain('ten minutes');
  },
);

test.each(['class="c-signup"', 'id="sign-up-box"', 'class="story poll"'])(
  'a box that asks readers for something (%s) is no part of the article',
  (attribute) => {
    const text = textOf(
      `<article><h1>Lock keeper</h1>${`<p>${paragraph}</p>`.repeat(3)}<div ${attribute}><p>${praise}</p></div><p>${paragraph}</p></article>`,
    );
    expect(text).toContain('spoke on the quay');
    expect(text).not.toContain('ten minutes');
  },
);

test('what a wall hides is read where it is most of the article', () => {
  const words = `<p>${paragraph}</p>`;
  const text = textOf(
    `<article><h1>Lock keeper</h1>${words}<div style="display: none">${words.repeat(3)}<p>“We wait,” she said.</p></div><p>Subscribe to read on.</p></article>`,
  );
  expect(text).toContain('“We wait,” she said.');
});
