import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findCopiedFunctions } from './copied-functions.ts';

const files = globSync('{src,bench}/**/*.{ts,tsx}')
  .concat(globSync('tests/**/*.ts'))
  .map((name) => ({ name, code: readFileSync(name, 'utf8') }));

test('no function is written twice', () => {
  expect(files.length).toBeGreaterThan(1_500);
  expect(findCopiedFunctions(files)).toEqual([]);
});

const body = `(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.trim() : undefined;
}
`;

test('a copy is found under another name, and in other lines', () => {
  const copies = [
    { name: 'feed.ts', code: `export function textOf${body}` },
    { name: 'chat.ts', code: `const most = 3;\n\nfunction wordsOf${body.replace('\n', '\n ')}` },
    { name: 'page.ts', code: `function textOf${body.replace('trim', 'trimEnd')}` },
  ];
  expect(findCopiedFunctions(copies)).toEqual(['textOf (feed.ts) = wordsOf (chat.ts)']);
});
