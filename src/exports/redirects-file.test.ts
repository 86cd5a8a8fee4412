import { expect, test } from 'vitest';
import { redirectsFile } from './redirects-file.ts';

test('one line for each former address, for good', () =>
  expect(redirectsFile([{ from: '/people/hold/', to: '/people/holt/' }])).toBe(
    '/people/hold/ /people/holt/ 301\n',
  ));

test('no line where nothing moved', () => expect(redirectsFile([])).toBe(''));
