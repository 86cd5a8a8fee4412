import { expect, test } from 'vitest';
import { redirectsFile } from './redirects-file.ts';

test.each([
  ['/', '/people/hold/ /people/holt/ 301\n'],
  ['/sub/file/', '/sub/file/people/hold/ /sub/file/people/holt/ 301\n'],
])('under %s one line for each former address, for good', (base, file) =>
  expect(redirectsFile([{ from: '/people/hold/', to: '/people/holt/' }], base)).toBe(file),
);

test('no line where nothing moved', () => expect(redirectsFile([], '/')).toBe(''));
