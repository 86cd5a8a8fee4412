import { expect, test } from 'vitest';
import { findBodyLine, findLine } from './find-line.ts';

const yaml = ['title: A', 'quotes:', '  - { id: a, words: We shall }', '  - id: b', '    words: see'].join(
  '\n',
);

test.each([
  [['title'], 1],
  [['quotes', 0, 'words'], 3],
  [['quotes', 1], 4],
  [['quotes', 1, 'words'], 5],
  [['quotes', 1, 'told'], 4],
  [['quotes', 9], 3],
  [['deck'], 1],
])('finds %j, or what stands above it, in line %i', (path, line) => {
  expect(findLine(yaml, path)).toBe(line);
  expect(findLine(`---\n${yaml}\n---\n\nText.\n`, path)).toBe(path[0] === 'deck' ? 1 : line + 1);
});

test.each([
  ['---\ntitle: A\n---\n\n\nText.\nMore.\n', 2, 7],
  ['---\ntitle: A\n---\nText.', 1, 4],
])('finds line of the body in %j', (text, line, found) => expect(findBodyLine(text, line)).toBe(found));
