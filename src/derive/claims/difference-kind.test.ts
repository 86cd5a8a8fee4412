import { describe, expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  exampleOutlet,
  exampleSource,
} from '../../../tests/example-content.ts';
import { buildDossier } from '../dossier/build-dossier.ts';

interface Told {
  readonly value: string | number | string[];
  readonly expected?: true;
  readonly outlet?: string;
}

function kindOf(fact: Record<string, unknown>, told: readonly Told[], event: Record<string, unknown> = {}) {
  const articles = told.map(({ value, expected, outlet }, index) =>
    exampleArticle({
      id: `report-${index}`,
      source: exampleSource({ outlet: outlet ?? `outlet-${index}` }),
      events: [
        {
          event: 'lake-meeting',
          claims: [
            { fact: 'it', value, printed: 'four hours', span: [76, 86], ...(expected ? { expected } : {}) },
          ],
        },
      ],
    }),
  );
  const events = [exampleEvent({ facts: [{ id: 'it', asks: 'What?', ...fact }], ...event })];
  return buildDossier(exampleContent({ events, articles, outlets })).ledger[0]?.kind;
}

const text = { type: 'text' };
const outlets = [
  exampleOutlet(),
  exampleOutlet({ id: 'evening-lake', family: 'lake-post' }),
  ...[0, 1, 2].map((index) => exampleOutlet({ id: `outlet-${index}` })),
];
const note = 'A reader can hold both.';

describe('what a difference amounts to', () => {
  test.each([
    ['one report', text, [{ value: 'calm' }], 'single'],
    ['one value', text, [{ value: 'calm' }, { value: 'Calm' }], 'agree'],
    [
      'one value in two reports of one family',
      text,
      [
        { value: 'calm', outlet: 'lake-post' },
        { value: 'calm', outlet: 'evening-lake' },
      ],
      'single',
    ],
    ['two values', text, [{ value: 'calm' }, { value: 'tense' }], 'conflict'],
    ['a length and another', { type: 'duration' }, [{ value: 'PT4H' }, { value: 'PT3H' }], 'conflict'],
    ['a length and about it', { type: 'duration' }, [{ value: 'PT4H' }, { value: 'PT3H45M~' }], 'conflict'],
    ['a length and a rounding', { type: 'duration' }, [{ value: 'PT4H~' }, { value: 'PT3H45M' }], 'emphasis'],
    ['a plan that changed', text, [{ value: 'two', expected: true }, { value: 'three' }], 'planned'],
    [
      'a plan, and reports that differ on what came',
      text,
      [{ value: 'two', expected: true }, { value: 'three' }, { value: 'four' }],
      'conflict',
    ],
    [
      'a plan that came as announced',
      text,
      [{ value: 'two', expected: true }, { value: 'two' }, { value: 'two' }],
      'planned',
    ],
    ['a plan that one report alone tells of', text, [{ value: 'two', expected: true }], 'planned'],
    [
      'a plan, and values that can all be true of what came',
      { ...text, differs: { kind: 'emphasis', note } },
      [{ value: 'two', expected: true }, { value: 'a pair' }, { value: 'both' }],
      'planned',
    ],
    [
      'two plans, of which nothing is known',
      text,
      [
        { value: 'two', expected: true },
        { value: 'three', expected: true },
      ],
      'conflict',
    ],
    [
      'a recorded hint',
      { ...text, differs: { kind: 'emphasis', note } },
      [{ value: 'a' }, { value: 'b' }],
      'emphasis',
    ],
    [
      'a hint where reports agree',
      { ...text, differs: { kind: 'overtaken', note } },
      [{ value: 'a' }, { value: 'a' }],
      'agree',
    ],
    [
      'a report that names nobody',
      { type: 'people' },
      [{ value: ['holt'] }, { value: [] as string[] }],
      'emphasis',
    ],
  ] satisfies [string, Record<string, unknown>, Told[], string][])('%s', (_, fact, told, kind) =>
    expect(kindOf(fact, told)).toBe(kind),
  );

  const days = [{ value: '2031-05-04' }, { value: '2031-05-05' }];

  test('a day that only the zone of the reader changes is no conflict', () =>
    expect(kindOf({ type: 'date' }, days, { starts: '2031-05-04T20:00:00+02:00' })).toBe('time-zone'));

  test('a day that no zone explains is one', () => {
    expect(kindOf({ type: 'date' }, days, { starts: '2031-05-04T08:00:00+02:00' })).toBe('conflict');
    expect(kindOf({ type: 'date' }, days)).toBe('conflict');
  });
});
