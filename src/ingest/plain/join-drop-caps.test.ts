import { expect, test } from 'vitest';
import { joinDropCaps } from './join-drop-caps.ts';

test.each([
  ['“W\n\ne wait,” she said.\nThey left.', '“We wait,” she said.\n\n\nThey left.'],
  ['By Ida Moen\n\nE\nngineers came.', 'By Ida Moen\n\nEngineers came.\n'],
  ['Н\n\nикто не вышел.', 'Никто не вышел.\n\n'],
])('joins a large letter to its word: %j', (text, joined) => {
  expect(joinDropCaps(text)).toBe(joined);
});

test.each(['A\n\nman came.', 'Q\n\nWhen?', 'Plan B\n\nwas late.', 'И\n\nтогда он ушёл.'])(
  'leaves %j',
  (text) => {
    expect(joinDropCaps(text)).toBe(text);
  },
);
