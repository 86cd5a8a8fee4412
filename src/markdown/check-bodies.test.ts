import { expect, test } from 'vitest';
import { exampleArticle } from '../../tests/example-content.ts';
import { checkBodies } from './check-bodies.ts';

const check = (body: string) => checkBodies({ articles: [exampleArticle({ body })] });

test('accepts a quote that is recorded', () => expect(check('She said: :quote[calm].')).toEqual([]));

test('names the nearest quote for one that is not', () => {
  const [notice] = check('She said: :quote[clam].');
  expect([notice?.rule, notice?.hint]).toEqual(['unknown-quote', 'Did you mean :quote[calm]?']);
});

test.each([
  ['a text that is too long', 'a'.repeat(60_001)],
  ['thousands of asterisks', '*a **a '.repeat(1_000)],
  ['quotations nested without end', `${'> '.repeat(2_000)}a`],
])('refuses %s, before it is parsed', (_, body) =>
  expect(check(body).map(({ rule }) => rule)).toEqual(['digest-too-large']),
);
