import { expect, test } from 'vitest';
import { diffFields, formatChanges } from './diff-drafts.ts';

test('names each field that differs, records by their id', () => {
  const before = { title: 'A', quotes: [{ id: 'calm', speaker: ['holt'] }] };
  const after = {
    title: 'A',
    quotes: [
      { id: 'calm', speaker: ['berg'] },
      { id: 'new', speaker: [] },
    ],
  };
  expect(formatChanges(diffFields(before, after))).toMatchInlineSnapshot(`
    "  quotes.calm.speaker
        - ["holt"]
        + ["berg"]
      quotes.new
        + {"id":"new","speaker":[]}"
  `);
});

test('the order of fields is no difference', () => {
  expect(diffFields({ a: 1, b: [2] }, { b: [2], a: 1 })).toEqual([]);
});
