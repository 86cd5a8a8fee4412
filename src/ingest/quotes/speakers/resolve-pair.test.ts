import { expect, test } from 'vitest';

import { readSaid } from '../read-quotations.ts';

/** Each quotation’s speakers, or the report’s words for them. */
function speakers(text: string): readonly string[] {
  return readSaid(text).map(({ speakers: names, description = '?' }) =>
    names.length > 0 ? names.join(' & ') : description,
  );
}

test.each([
  [
    'of a role named in the paragraph',
    'President Ann Moss met President Bob Ferris in Ostend. Both presidents called the talks “useful and friendly.”',
  ],
  [
    'named in the paragraph before',
    'President Ann Moss spoke first. Bob Ferris, the Danish president, came later.\n\nThe two leaders said they would “wait for the ferry.”',
  ],
  [
    'told apart from a third by the role',
    'Senator Ann Moss and Senator Bob Ferris went to see Carl Lind. The two senators said they would “wait for the ferry.”',
  ],
  ['called a pair', 'Ann Moss met Bob Ferris. The pair said they would “wait for the ferry.”'],
  ['called the two', 'Ann Moss met Bob Ferris. “We wait for the ferry,” the two said.'],
  ['called they', 'Ann Moss and Bob Ferris came. “We wait for the ferry,” they said.'],
])('knows two people %s', (_, text) => {
  expect(speakers(text)).toEqual(['Ann Moss & Bob Ferris']);
});

test.each([
  [
    'three are named',
    'Ann Moss met Bob Ferris and Carl Lind. Both leaders called the talks “useful and friendly.”',
    'both leaders',
  ],
  [
    'one is named',
    'Ann Moss came home. Both leaders called the talks “useful and friendly.”',
    'both leaders',
  ],
  [
    'sides are no people',
    'Ann Moss met Bob Ferris. Both sides called the talks “useful and friendly.”',
    'both sides',
  ],
  ['they are many', 'Ann Moss met the miners. “We wait for the ferry,” they said.', '?'],
  ['they met the two', 'The miners met Ann Moss and Bob Ferris. “We wait for the ferry,” they said.', '?'],
  ['they are others', 'Ann Moss met Bob Ferris. “We wait for the ferry,” they said.', '?'],
])('keeps the report’s words where %s', (_, text, expected) => {
  expect(speakers(text).map((name) => name.toLowerCase())).toEqual([expected]);
});
