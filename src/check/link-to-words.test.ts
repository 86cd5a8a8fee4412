import { expect, test } from 'vitest';
import { linkToWords } from './link-to-words.ts';

const page = 'https://lake.example/talks';

test.each([
  ['few words as they are', 'We shall see', '#:~:text=We%20shall%20see'],
  [
    'many by their begin and end',
    'one two three four five six seven eight nine',
    '#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine',
  ],
  ['dashes and commas as letters', 'so-called, yes', '#:~:text=so%2Dcalled%2C%20yes'],
])('%s', (_, words, fragment) => {
  expect(linkToWords(page, words)).toBe(`${page}${fragment}`);
});

test('an anchor of the page gives way', () => {
  expect(linkToWords(`${page}#top`, 'so')).toBe(`${page}#:~:text=so`);
});
