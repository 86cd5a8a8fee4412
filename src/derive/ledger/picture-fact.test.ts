import { describe, expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  examplePerson,
} from '../../../tests/example-content.ts';
import { groupByValue } from '../claims/value-groups.ts';
import { viewFact } from '../claims/view-fact.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { pictureFact } from './picture-fact.ts';
import { viewLedger } from './view-ledger.ts';
import { whoCame } from './who-came.ts';

interface Told {
  readonly value: string | number;
  readonly expected?: true;
}

/** A story in which each report makes one claim, an undefined one none. */
function storyOf(type: string, told: readonly (Told | undefined)[], starts?: string) {
  return buildDossier(
    exampleContent({
      events: [exampleEvent({ ...(starts ? { starts } : {}), facts: [{ id: 'it', asks: 'What?', type }] })],
      articles: told.map((claim, index) =>
        exampleArticle({
          id: `r${index}`,
          events: [
            {
              event: 'lake-meeting',
              claims: claim ? [{ fact: 'it', printed: 'four hours', span: [76, 86], ...claim }] : [],
            },
          ],
        }),
      ),
    }),
  );
}

function pictured(type: string, told: readonly Told[], starts?: string) {
  const dossier = storyOf(type, told, starts);
  const [entry] = dossier.ledger;
  if (entry === undefined) throw new Error('The story has no fact.');
  return pictureFact(entry, dossier.story);
}

const drawn = ({ rows }: ReturnType<typeof pictured>) =>
  rows.map(({ words, stretches }) => [
    words,
    ...stretches.map(({ from, width, isOpen }) => `${from}+${width}${isOpen ? ' open' : ''}`),
  ]);

describe('a value with a size is a bar', () => {
  test.each<[string, string, Told[], string[][]]>([
    [
      'lengths from the shortest, “about” open at its end, what was announced as an outline',
      'duration',
      [{ value: 'PT4H' }, { value: 'PT3H~' }, { value: 'PT2H', expected: true }],
      [
        ['2 h', '0+50 open'],
        ['about 3 h', '0+69', '69+6 open'],
        ['4 h', '0+100'],
      ],
    ],
    [
      'numbers',
      'number',
      [{ value: 40 }, { value: 30 }],
      [
        ['30', '0+75'],
        ['40', '0+100'],
      ],
    ],
    ['one value has nothing to be compared with', 'number', [{ value: 40 }], []],
    ['numbers below nothing have no length', 'number', [{ value: -4 }, { value: 4 }], []],
    ['words have none', 'text', [{ value: 'yes' }, { value: 'no' }], []],
  ])('%s', (_, type, told, rows) => expect(drawn(pictured(type, told))).toEqual(rows));
});

test('days have their places, and what is open leads to the edge', () => {
  expect(
    drawn(pictured('date', [{ value: '2031-05-03' }, { value: '2031-05-05' }, { value: '[2031-05-04..]' }])),
  ).toEqual([
    ['3 May 2031', '20+20'],
    ['5 May 2031', '60+20'],
    ['on or after 4 May 2031', '40+60 open'],
  ]);
});

test('a day that only the clock changes is drawn by every clock, with its midnights', () => {
  const { rows, clocks } = pictured(
    'date',
    [{ value: '2031-05-04' }, { value: '2031-05-05' }],
    '2031-05-04T20:00:00+02:00',
  );
  expect(rows).toEqual([]);
  expect(clocks.map(({ place, words }) => [place, words])).toEqual([
    ['Oslo', '4 May'],
    ['Auckland', '5 May'],
  ]);
  for (const { ticks } of clocks) expect(ticks.length).toBeGreaterThan(0);
});

test('values stand once each, what was announced first, and say how far they lie apart', () => {
  const dossier = storyOf('duration', [
    { value: 'PT3H' },
    { value: 'PT5H', expected: true },
    { value: 'PT3H' },
    { value: 'PT2H45M' },
  ]);
  const [entry] = dossier.ledger;
  if (entry === undefined) throw new Error('The story has no fact.');
  const { values } = pictureFact(entry, dossier.story);
  expect(
    values.map(({ words, isAnnounced, tellers }) => [
      words,
      isAnnounced,
      tellers[0]?.outlets[0]?.articles.length,
    ]),
  ).toEqual([
    ['5 h', true, 1],
    ['3 h', false, 2],
    ['2 h 45 min', false, 1],
  ]);
  expect(groupByValue(entry).map(({ isExpected }) => isExpected)).toEqual([false, true, false]);
  expect(viewFact(entry, dossier).distances).toEqual([
    '3 h and 5 h: 2 h apart',
    '3 h and 2 h 45 min: 15 min apart',
    '5 h and 2 h 45 min: 2 h 15 min apart',
  ]);
});

test('the words of a long story stand on the pages of its events alone', () => {
  const long = storyOf(
    'number',
    Array.from({ length: 401 }, (_, index) => ({ value: index % 2 })),
  );
  expect(viewLedger(long, {}).hasWords).toBe(false);
  expect(viewLedger(long, { event: 'lake-meeting' }).hasWords).toBe(true);
  expect(viewLedger(storyOf('number', [{ value: 1 }]), {}).hasWords).toBe(true);
});

test('who was announced and who came stand in the columns of a table, where names have room', () => {
  const told = (named: readonly string[], isAnnounced = false) => ({
    ...{
      value: { type: 'people', people: named } as const,
      words: '',
      onlyIf: undefined,
      tellers: [],
      others: 0,
      all: undefined,
    },
    ...{ isAnnounced, named: named.map((id) => examplePerson({ id })) },
  });
  const berg = told(['berg', 'holt'], true);
  const columns = (...values: Parameters<typeof whoCame>[0]) => whoCame(values).length;
  expect(columns(berg, told([]))).toBe(2);
  expect(columns(berg)).toBe(0);
  expect(columns(told(['berg'], true), told([]))).toBe(0);
  expect(columns(told([...'abcdefgh'], true), told([]))).toBe(0);
});
