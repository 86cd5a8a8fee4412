import { expect, test } from 'vitest';
import { outletOfTitle } from './outlet-of-title.ts';

const headline = 'Lock shut at Tarnholm';

test.each([
  ['a word of the trade', `${headline} - The Harbour Post`, undefined, 'The Harbour Post'],
  ['the host', `${headline} | Skerries`, 'https://skerries.example/a', 'Skerries'],
  ['the name before it', `The Harbour Post – ${headline}`, undefined, 'The Harbour Post'],
  ['the name behind a section', `${headline} | Sport | The Harbour Post`, undefined, 'The Harbour Post'],
  ['a section only', `${headline} | World News`, undefined, undefined],
  ['another page', 'Front page - The Harbour Post', undefined, undefined],
  ['no part', headline, 'https://skerries.example/a', undefined],
])('a title tells the outlet by %s', (_, title, url, expected) => {
  expect(outletOfTitle(title, headline, url)).toBe(expected);
});
