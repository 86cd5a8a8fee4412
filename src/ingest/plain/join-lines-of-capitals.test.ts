import { expect, test } from 'vitest';
import { joinLinesOfCapitals } from './join-lines-of-capitals.ts';

test.each([
  ['UPPER LOCK SHUT\nAFTER CRACK IS FOUND\n\nText.\n', 'UPPER LOCK SHUT AFTER CRACK IS FOUND\n\n\nText.\n'],
  [
    'BOARD SHUTS THE\r\nUPPER LOCK UNTIL\r\nFRIDAY NIGHT\r\n',
    'BOARD SHUTS THE UPPER LOCK UNTIL FRIDAY NIGHT\r\n\n\n',
  ],
])('%j is one headline', (text, joined) => {
  expect(joinLinesOfCapitals(text)).toBe(joined);
});

test.each([
  'TARNHOLM HARBOUR BOARD\nUPPER LOCK SHUT\n',
  'UPPER LOCK SHUT\nFOR IMMEDIATE RELEASE\n',
  'UPPER LOCK SHUT\nAfter a crack is found\n',
  'UPPER LOCK SHUT\n\nAFTER CRACK IS FOUND\n',
  'ANN MOSS: WE WAIT.\nAND SO DO YOU\n',
  '',
])('%j stays as it is', (text) => {
  expect(joinLinesOfCapitals(text)).toBe(text);
});
