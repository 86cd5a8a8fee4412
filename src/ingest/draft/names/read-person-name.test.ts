import { expect, test } from 'vitest';
import { readOnlyName, readPersonName } from './read-person-name.ts';

const report = 'A winter harvest is a matter of luck, the long night of the ferry shows.';

test.each([
  ['Mara Holt', 'Mara Holt'],
  ['Mara K. Holt Jr.', 'Mara K. Holt Jr.'],
  ['Luuk van der Berg', 'Luuk van der Berg'],
  ['Ban Ki-moon', 'Ban Ki-moon'],
  ['Prince Andrew', 'Prince Andrew'],
  ['Director of Public Works Mary-Ann Holt', 'Mary-Ann Holt'],
  ['Rovers GK Sander Holt', 'Sander Holt'],
  ['Co-anchor Sander Holt', 'Sander Holt'],
])('%s is %s', (words, name) => expect(readPersonName(words, report)).toBe(name));

test.each([
  ['one word', 'Holt'],
  ['shouted words', 'HARVEST LOST'],
  ['a shouted word', 'LAKE Post'],
  ['an office cut off', 'Norland Gov.'],
  ['a letter', 'Mara H'],
  ['a thing', 'Lake Research'],
  ['an organisation', 'Harbour Council'],
  ['a verb that opens a sentence', 'Continued Holt'],
  ['a word taken along', 'Holt Being'],
  ['an office and a name', 'Spokesman Holt'],
  ['words of the language', 'Winter Harvest'],
])('%s is nobody: %s', (_, words) => expect(readPersonName(words, report)).toBeUndefined());

test.each([
  ['Holt', 'Holt'],
  ['O’Mara', 'O’Mara'],
  ['Harvest', undefined],
  ['Minister', undefined],
  ['Council', undefined],
  ['Moscow', undefined],
  ['LAKE', undefined],
  ['Bo Berg', undefined],
])('%s alone is the name of %s', (words, name) => expect(readOnlyName(words, report)).toBe(name));
