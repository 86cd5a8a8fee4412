import { expect, test } from 'vitest';
import { createFieldFinder, findBodyLine } from './find-place.ts';

const yaml = ['title: A', 'quotes:', '  - { id: a, words: We shall }', '  - id: b', '    words: see'].join(
  '\n',
);

test.each([
  [['title'], 1, 8],
  [['quotes', 0, 'words'], 3, 21],
  [['quotes', 1], 4, 5],
  [['quotes', 1, 'words'], 5, 12],
  [['quotes', 1, 'told'], 4, 5],
  [['quotes', 9], 3, 3],
  [['deck'], 1, 1],
])('finds %j, or what stands above it, in line %i', (path, line, column) => {
  expect(createFieldFinder(yaml)(path)).toEqual({ line, column });
  const isThere = path[0] !== 'deck';
  expect(createFieldFinder(`---\n${yaml}\n---\n\nText.\n`)(path)).toEqual({
    line: isThere ? line + 1 : line,
    column,
  });
});

test.each([
  ['---\ntitle: A\n---\n\n\nText.\nMore.\n', 2, 7],
  ['---\ntitle: A\n---\nText.', 1, 4],
])('finds line of the body in %j', (text, line, found) => expect(findBodyLine(text, line)).toBe(found));
