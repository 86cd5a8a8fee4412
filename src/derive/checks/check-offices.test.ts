import { expect, test } from 'vitest';
import { exampleArticle, examplePerson } from '../../../tests/example-content.ts';
import { unwritten } from '../../domain/drafts/unwritten.ts';
import { checkOffices } from './check-offices.ts';

const bare = examplePerson({ id: 'holt', roles: [{ title: unwritten.office }] });

test.each([
  ['a publication that quotes somebody without an office', false, [bare], 1],
  ['a draft that does', true, [bare], 0],
  ['a publication whose speakers have their offices', false, [examplePerson({ id: 'holt' })], 0],
])('%s: %s', (_, draft, people, count) => {
  const found = checkOffices({ articles: [exampleArticle({ draft })], people });
  expect(found).toHaveLength(count);
  for (const { message, hint } of found) expect(`${message} ${hint}`).toContain('people/holt.yaml');
});
