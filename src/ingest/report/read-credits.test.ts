import { expect, test } from 'vitest';
import { toPassages } from '../passages/passage.ts';
import { readCredits } from './read-credits.ts';

const outletIn = (line: string) => {
  const lines = toPassages(line);
  return readCredits({ headline: undefined, beside: lines, removed: [], body: [], lines }).outlet?.name.text;
};

test.each([
  ['The Lake Post, 4 May 2031', 'The Lake Post'],
  ['Harbour Gazette | May 4, 2031', 'Harbour Gazette'],
  ['Harbour Gazette', 'Harbour Gazette'],
  ['«Северный вестник», 7 мая 2031', 'Северный вестник'],
  ['«Северный вестник»', 'Северный вестник'],
  ['“Tarnholm Courier”', 'Tarnholm Courier'],
])('the line “%s” beside the headline names the outlet', (line, outlet) =>
  expect(outletIn(line)).toBe(outlet),
);

test.each([
  '“Night of waiting”',
  '“Night of waiting”, 4 May 2031',
  'Tarnholm, 4 May 2031',
  'The Lake Post, with 4 maps',
  '4 May 2031',
])('the line “%s” beside the headline names none', (line) => expect(outletIn(line)).toBeUndefined());

test.each([
  ['Quay Notes', []],
  ['Ida Moen', ['Ida Moen']],
  ['By Sigrun Aske', ['Sigrun Aske']],
])('“%s” above a headline names %j as author', (line, authors) => {
  const [above, headline] = toPassages(`${line}\nLock shut at Tarnholm`);
  if (above === undefined || headline === undefined) throw new Error('two lines');
  const lines = { headline, beside: [above], removed: [], body: [], lines: [above, headline] };
  expect(readCredits(lines).authors).toEqual(authors);
});
