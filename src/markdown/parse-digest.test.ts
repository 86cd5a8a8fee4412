import { expect, test } from 'vitest';
import { digestLimits, refuseDigest } from './parse-digest.ts';

const { characters, emphasisMarks, blocks, nesting } = digestLimits;

test.each([
  ['items', '- a\n'.repeat(blocks + 1), 'lines that begin an item'],
  ['headings over a line', 'a\n-\n'.repeat(blocks + 1), 'a heading'],
  ['quotations', '> > a\n\n'.repeat(blocks + 1), 'a quotation'],
  ['lists in lists, in one line', '- '.repeat(nesting + 1), 'deeper than 12'],
  [
    'lists in lists, a line each',
    Array.from({ length: 40 }, (_, deep) => `${'  '.repeat(deep)}- a`).join('\n'),
    'deeper than 12',
  ],
  ['containers in containers', ':::a\n'.repeat(5000), 'deeper than 12'],
  ['letters', 'a'.repeat(characters + 1), 'at most 60000'],
  ['emphasis', '*a **a '.repeat(emphasisMarks), 'asterisks'],
])('a digest with too many %s is refused by that name', (_, body, why) => {
  expect(refuseDigest(body)).toContain(why);
});
