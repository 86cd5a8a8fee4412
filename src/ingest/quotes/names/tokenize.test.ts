import { expect, test } from 'vitest';

import { tokenize } from './tokenize.ts';

test.each([
  ['titles with full stops', 'Mr. Moss left. He sat.', ['Mr. Moss left .', 'He sat .']],
  ['initials', 'Robert Q. Moss left.', ['Robert Q. Moss left .']],
  ['lost paragraph breaks', 'He left.Moss sat.', ['He left .', 'Moss sat .']],
  ['abbreviations', 'He left the U.S. on Monday.', ['He left the U.S. on Monday .']],
  ['owners', "Moss's ferry left.", ["Moss 's ferry left ."]],
])('divides sentences with %s', (_, text, expected) => {
  const tokens = tokenize(text, { start: 0, end: text.length }, []);
  const sentences = Map.groupBy(tokens, ({ sentence }) => sentence);
  expect([...sentences.values()].map((words) => words.map(({ text: word }) => word).join(' '))).toEqual(
    expected,
  );
});
