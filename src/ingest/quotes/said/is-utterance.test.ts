import { expect, test } from 'vitest';
import { isUtterance } from './is-utterance.ts';

test.each([
  ['Holt said, “we did not get there, but we tried,” and left.', false, true],
  ['Holt declared, “It is up to them” now to find a way.', true, false],
  ['Holt called it “long and quiet.”', false, false],
  ['Holt replied: “Keep it”, adding more.', true, true],
])('%s opens a sentence: %s; is a statement of its own: %s', (text, opens, expected) => {
  const parts = [{ start: text.indexOf('“') + 1, end: text.indexOf('”') }];
  expect(isUtterance(text, { opens, parts, mention: { start: 0, end: 1 } })).toBe(expected);
});
