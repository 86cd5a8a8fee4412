import { expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  examplePerson,
} from '../../../tests/example-content.ts';
import { proposeClaims } from './propose-claims.ts';

const facts = [
  { id: 'duration', asks: 'How long did the lake talks take?', type: 'duration' },
  { id: 'day', asks: 'On which day were the lake talks held?', type: 'date' },
  { id: 'beside', asks: 'Who sat beside Holt at the table?', type: 'people' },
  { id: 'questions', asks: 'Did the ministers take questions?', type: 'text' },
  { id: 'dredging', asks: 'Who is to pay for the dredging of the channel?', type: 'text' },
] as const;

const claims = [
  { fact: 'day', value: '2031-05', printed: 'the lake talks were held in May', span: [5, 6] },
  { fact: 'duration', value: 'PT3H~', printed: 'the lake talks took nearly three hours', span: [1, 2] },
  {
    fact: 'questions',
    value: 'no questions taken',
    printed: 'neither minister took any questions',
    span: [3, 4],
  },
] as const;

const content = exampleContent({
  people: [
    examplePerson({ id: 'holt', name: 'Mara Holt', spellings: ['Holt'] }),
    examplePerson({ id: 'berg', name: 'Bo Berg', spellings: ['Berg'] }),
  ],
  events: [exampleEvent({ id: 'lake-meeting', title: 'Ministers hold lake talks', facts: [...facts] })],
  articles: [
    exampleArticle({
      id: 'other',
      quotes: [],
      body: '',
      events: [
        { event: 'lake-meeting', claims: claims.map((claim) => ({ ...claim, span: [...claim.span] })) },
      ],
    }),
  ],
});

function propose(text: string) {
  return proposeClaims({ text, tells: ['lake-meeting'], language: 'en', anchor: undefined }, content);
}

test.each([
  ['The lake talks took two hours and 45 minutes.', 'duration', 'two hours and 45 minutes', 'PT2H45M'],
  [
    'The weather held. Everybody left early; neither took questions from reporters.',
    'questions',
    'neither took questions from reporters',
    'no questions taken',
  ],
  [
    'The lake talks were held on 4 May 2031 in the old mill.',
    'day',
    'The lake talks were held on 4 May 2031 in the old mill',
    '2031-05-04',
  ],
  [
    'At the table Bo Berg sat beside Mara Holt.',
    'beside',
    'At the table Bo Berg sat beside Mara Holt',
    ['berg'],
  ],
  [
    'The city is to pay for the dredging of the channel.',
    'dredging',
    'The city is to pay for the dredging of the channel',
    undefined,
  ],
])('in “%s” the fact %s', (text, fact, printed, value) => {
  const found = propose(text).find((one) => one.fact === fact);
  expect(found).toMatchObject({ event: 'lake-meeting', printed, value });
  expect(text.slice(found?.at.start, found?.at.end)).toBe(printed);
  expect(found?.reason).toMatch(/^[A-Z].*\.$/);
});

test('the other reports’ values stand beside it, and the reason names their words', () => {
  const [found] = propose('After lunch the lake talks took two hours and 45 minutes.');
  expect(found?.others.map(({ article, claim }) => [article, claim.value])).toEqual([['other', 'PT3H~']]);
  expect(found?.reason).toContain('nearly three hours');
});

test.each([
  'The herring are back, and the boats of the town went out at dawn.',
  'Mara Holt and Bo Berg spoke of the weather.',
  'A walk to the mill is worth an hour.',
])('nothing in “%s”', (text) => expect(propose(text)).toEqual([]));
