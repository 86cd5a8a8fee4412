import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleContent, exampleEvent, examplePerson } from '../../../tests/example-content.ts';
import { readClaimValue } from '../../derive/claims/claim-value.ts';
import { isStoryDate } from '../../domain/dates/story-date.ts';
import { proposeClaims } from './propose-claims.ts';
import { rankFacts } from './rank-facts.ts';

const facts = [
  { id: 'duration', asks: 'How long did the lake talks take?', type: 'duration' },
  { id: 'day', asks: 'On which day were the lake talks held?', type: 'date' },
  { id: 'beside', asks: 'Who sat beside Holt at the table?', type: 'people' },
  { id: 'questions', asks: 'Did the ministers take questions?', type: 'text' },
  { id: 'toll', asks: 'How many crowns is the toll of the lake?', type: 'number' },
  { id: 'dredging', asks: 'Who is to pay for the dredging of the channel?', type: 'text' },
] as const;

const claims = [
  { fact: 'day', value: '2031-05', printed: 'the lake talks were held in May' },
  { fact: 'duration', value: 'PT3H~', printed: 'the lake talks took nearly three hours' },
  {
    fact: 'questions',
    value: 'no questions taken',
    printed: 'neither minister took any questions',
  },
] as const;

const content = {
  ...exampleContent({
    people: [
      examplePerson({ id: 'holt', name: 'Mara Holt', spellings: ['Holt'] }),
      examplePerson({ id: 'berg', name: 'Bo Berg', spellings: ['Berg'] }),
    ],
    events: [exampleEvent({ id: 'lake-meeting', title: 'Ministers hold lake talks', facts: [...facts] })],
  }),
  others: claims.map((claim) => ({ article: 'other', outlet: 'Lake Post', event: 'lake-meeting', claim })),
};
const report = { tells: ['lake-meeting'], language: 'en', anchor: undefined };

function propose(text: string) {
  return proposeClaims({ text, ...report }, content);
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

test.each([
  [
    'The lake talks ended after two hours and 45 minutes.',
    'two hours and 45 minutes',
    ['duration'],
    'PT2H45M',
  ],
  ['Ships pay one toll of 42 crowns on the lake.', 'one toll of 42 crowns', ['toll'], 42],
  [
    'Neither took any questions from the press.',
    'took any questions',
    ['questions', 'dredging'],
    'no questions taken',
  ],
])('in “%s” the words “%s” may answer %j', (text, words, wanted, value) => {
  const start = text.indexOf(words);
  const ranked = rankFacts({ text, ...report, at: { start, end: start + words.length } }, content);
  expect(ranked.map(({ fact }) => fact.id)).toEqual(expect.arrayContaining(wanted));
  expect([ranked[0]?.fact.id, ranked[0]?.value]).toEqual([wanted[0], value]);
});

test('words that hold no length answer no question for one', () => {
  const text = 'The lake talks took long.';
  const ranked = rankFacts({ text, ...report, at: { start: 0, end: text.length } }, content);
  expect(ranked.map(({ fact }) => fact.id)).toEqual(['questions', 'dredging']);
});

/** Pieces of every kind of value, and words of every question. */
const pieces = [
  'the lake talks took',
  'Mara Holt',
  'sat beside Bo Berg at the table',
  'two hours and 45 minutes',
  'one toll of 42 crowns',
  'in the old mill',
  'on 4 May 2031',
  'in May',
  'nearly three hours',
  'neither took any questions',
  'the dredging of the channel',
  'pay',
] as const;

const isOfType: Readonly<Record<(typeof facts)[number]['type'], (value: unknown) => boolean>> = {
  duration: (value) => typeof value === 'string' && /^PT\d/.test(value),
  date: (value) => typeof value === 'string' && isStoryDate(value),
  number: (value) => typeof value === 'number',
  people: (value) => Array.isArray(value) && value.every((id) => ['holt', 'berg'].includes(id)),
  text: (value) => typeof value === 'string' && !/^PT\d/.test(value),
};

test('a value is of the kind that its fact asks for, whatever else the words hold', () => {
  const sentence = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 7 })
    .map((parts) => `${parts.join(' ')}.`);
  fc.assert(
    fc.property(sentence, sentence, (one, other) => {
      const text = `${one} ${other}`;
      const ranked = rankFacts({ text, ...report, at: { start: 0, end: one.length } }, content);
      const values = [
        ...propose(text).map(({ fact, value }) => ({ fact, value })),
        ...ranked.map(({ fact, value }) => ({ fact: fact.id, value })),
      ];
      for (const { fact, value } of values) {
        const type = facts.find(({ id }) => id === fact)?.type ?? 'text';
        if (value === undefined) continue;
        expect([fact, value, isOfType[type](value)]).toEqual([fact, value, true]);
        expect(readClaimValue(type, value)?.type).toBe(type);
      }
    }),
  );
});
