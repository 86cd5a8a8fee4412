import { expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  exampleOutlet,
  examplePerson,
  exampleQuote,
} from '../../../tests/example-content.ts';
import { checkFormerIds } from './check-former-ids.ts';

test('a former id that nothing else has is right', () =>
  expect(checkFormerIds(exampleContent({ people: [examplePerson({ formerly: ['hold'] })] }))).toEqual([]));

test.each([
  [
    'another person has it',
    [examplePerson({ formerly: ['berg'] }), examplePerson({ id: 'berg' })],
    'something has that id now',
  ],
  ['the person has it itself', [examplePerson({ formerly: ['holt'] })], 'something has that id now'],
  [
    'two lay claim to it',
    [examplePerson({ formerly: ['hold'] }), examplePerson({ id: 'berg', formerly: ['hold'] })],
    '“berg” and “holt” were both formerly “hold”',
  ],
])('it is an error where %s', (_, people, message) => {
  const [notice, ...others] = checkFormerIds(exampleContent({ people }));
  expect(others).toEqual([]);
  expect(notice).toMatchObject({ rule: 'former-id', severity: 'error' });
  expect(notice?.message).toContain(message);
});

const inCircle = [
  { id: 'one', formerly: ['two'] },
  { id: 'two', formerly: ['one'] },
] as const;

test.each([
  ['articles', exampleContent({ articles: inCircle.map((ids) => exampleArticle({ ...ids, quotes: [] })) })],
  [
    'quotes',
    exampleContent({
      articles: [exampleArticle({ quotes: inCircle.map((ids) => ({ ...exampleQuote, ...ids })) })],
    }),
  ],
  ['people', exampleContent({ people: inCircle.map((ids) => examplePerson(ids)) })],
  ['events', exampleContent({ events: inCircle.map((ids) => exampleEvent(ids)) })],
  ['outlets', exampleContent({ outlets: inCircle.map((ids) => exampleOutlet(ids)) })],
])('former ids that lead round in a circle are refused: %s', (_, content) => {
  expect(checkFormerIds(content).map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'former-id error',
    'former-id error',
  ]);
});

test('quotes are told apart within their report alone', () => {
  const quotes = [{ ...exampleQuote, formerly: ['see'] }];
  const content = exampleContent({
    articles: [exampleArticle({ quotes }), exampleArticle({ id: 'other', quotes })],
  });
  expect(checkFormerIds(content)).toEqual([]);
  const twice = [...quotes, { ...exampleQuote, id: 'see' }];
  expect(checkFormerIds(exampleContent({ articles: [exampleArticle({ quotes: twice })] }))).toHaveLength(1);
});
