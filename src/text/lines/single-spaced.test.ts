import { expect, test } from 'vitest';
import { singleSpaced } from './single-spaced.ts';

test.each([
  ['The ferry\n  came\tlate', 'The ferry came late'],
  ['\u00a0The ferry\u2003came\r\n\r\nlate \n', 'The ferry came late'],
  [' \n\t', ''],
])('%j in one line', (text, line) => {
  expect(singleSpaced(text)).toBe(line);
});
