import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findFarWordEdges, listExpressions } from './word-edges.ts';

test.each([
  [String.raw`\bперсональн`],
  [String.raw`\b(?:cookies?|персональные)`],
  [String.raw`\b(?:the )?(?:a|é)t`],
  [String.raw`(?:envoyée?|editor)\b`],
  [String.raw`персональн\w*`],
])('%s is found, since these know the letters of ASCII alone', (source) => {
  expect(findFarWordEdges(`/${source}/u`)).not.toEqual([]);
});

test.each([
  [String.raw`\b(?:cookies?|données)\b|персональные`],
  [String.raw`(?<!\p{L})(?:cookies?|персональные)(?!\p{L})`],
  [String.raw`\bfound\b.{0,4}(?:у|в)`],
])('%s is right', (source) => {
  expect(findFarWordEdges(`/${source}/u`)).toEqual([]);
});

test('no regular expression of the source sets the edge of a word beside a letter that it does not know', () => {
  const files = globSync('src/**/*.{ts,tsx}').filter((file) => !file.endsWith('.test.ts'));
  const wrong = files.flatMap((file) =>
    listExpressions(file, readFileSync(file, 'utf8')).flatMap(({ literal, line }) =>
      findFarWordEdges(literal).map((fault) => `${file}:${line} ${fault}`),
    ),
  );
  expect(wrong).toEqual([]);
});
