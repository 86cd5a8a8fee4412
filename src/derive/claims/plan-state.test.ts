import { describe, expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  examplePerson,
} from '../../../tests/example-content.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { isInSubstance } from './difference-kind.ts';
import { kindWords } from './difference-words.ts';
import type { AnnouncedValue } from './plan-state.ts';
import { describeAnnouncement, planWords } from './plan-words.ts';

type Told = Record<string, unknown> & { readonly value: string | number | string[] };

const plan = (value: Told['value'], onlyIf?: string): Told => ({
  value,
  expected: true,
  ...(onlyIf && { onlyIf }),
});
const came = (value: Told['value']): Told => ({ value });
const fellAway: Told = { value: 'called off', fellAway: true };

function dossierOf(fact: Record<string, unknown>, ...told: readonly Told[]) {
  const articles = told.map((each, index) =>
    exampleArticle({
      id: `report-${index}`,
      quotes: [],
      body: '',
      events: [
        { event: 'lake-meeting', claims: [{ fact: 'it', printed: 'four hours', span: [76, 86], ...each }] },
      ],
    }),
  );
  const events = [
    exampleEvent({ facts: [{ id: 'it', asks: 'What?', ...fact }], starts: '2031-05-04T20:00:00+02:00' }),
    exampleEvent({
      id: 'plan',
      kind: 'planned',
      outcome: { facts: ['lake-meeting/it'], event: 'lake-meeting', note: 'So it went.' },
    }),
  ];
  const people = [examplePerson(), examplePerson({ id: 'berg', name: 'Bo Berg' })];
  return buildDossier(exampleContent({ people, articles, events }));
}

const describePlan = (each: AnnouncedValue) => `${describeAnnouncement(each)}: ${planWords[each.state]}`;

const text = { type: 'text' };
const lastMinute = 'the boat is late';

/** Each row: what was announced and came, what became of it, and whether that is a difference. */
const rows: readonly (readonly [string, Record<string, unknown>, readonly Told[], string, boolean])[] = [
  ['came as announced', text, [plan('two'), came('two'), came('two')], 'came as announced', false],
  ['in another case of letters', text, [plan('Two'), came('two')], 'came as announced', false],
  ['came otherwise', text, [plan('two'), came('three'), came('three')], 'not as announced', true],
  [
    'came otherwise, in ways that differ',
    text,
    [plan('two'), came('three'), came('four')],
    'not as announced',
    true,
  ],
  ['fell away', text, [plan('two'), fellAway], 'did not happen', true],
  [
    'came by one report and not by another',
    text,
    [plan('two'), came('two'), came('three')],
    'reports differ on what came',
    true,
  ],
  [
    'fell away by one report alone',
    text,
    [plan('two'), came('two'), fellAway],
    'reports differ on what came',
    true,
  ],
  ['is not known', text, [plan('two'), plan('two')], 'not known', false],
  [
    'came, by an hour given roughly',
    { type: 'duration' },
    [plan('PT3H~'), came('PT3H10M')],
    'came as announced',
    false,
  ],
  [
    'came, in words that an editor reads as one',
    { ...text, differs: { kind: 'emphasis', note: 'One thing in two wordings.' } },
    [plan('two'), came('a pair')],
    'came as announced',
    false,
  ],
  [
    'came on one of two days of one moment',
    { type: 'date' },
    [plan('2031-05-04'), came('2031-05-04'), came('2031-05-05')],
    'came as announced',
    true,
  ],
  [
    'came, told by reports that name nobody',
    { type: 'people' },
    [plan(['holt']), came([])],
    'not known',
    false,
  ],
  [
    'came with others, one report naming nobody',
    { type: 'people' },
    [plan(['holt']), came(['berg']), came([])],
    'not as announced',
    true,
  ],
];

describe('a plan', () => {
  test.each(rows)('that %s', (_, fact, told, words, differs) => {
    const { ledger, timeline } = dossierOf(fact, ...told);
    const [entry] = ledger;
    expect(entry?.plans.map(describePlan)).toEqual([`beforehand: ${words}`]);
    expect(entry && isInSubstance(entry)).toBe(differs);
    expect(timeline.dates[0]?.cards[0]?.plans[0]?.outcome?.words).toBe(words);
  });

  test.each([
    ['came', [came('ashore')], 'this case came'],
    ['did not come', [came('aboard')], 'this case did not come'],
    ['fell away with the rest', [fellAway], 'this case did not come'],
    ['is not known', [], 'not known'],
  ] as const)('for one case only, which %s', (_, told, words) => {
    const { ledger } = dossierOf(text, plan('ashore', lastMinute), ...told);
    expect(ledger[0]?.plans.map(describePlan)).toEqual([`beforehand, only if ${lastMinute}: ${words}`]);
  });

  test('with a case of its own that did not come still came as announced, and is no difference', () => {
    const { ledger, timeline } = dossierOf(text, plan('aboard'), plan('ashore', lastMinute), came('aboard'));
    const [entry] = ledger;
    expect(entry?.plans.map(({ state }) => state)).toEqual(['as-announced', 'branch-not-come']);
    expect(entry && [entry.kind, kindWords(entry), isInSubstance(entry)]).toEqual([
      'planned',
      'came as announced',
      false,
    ]);
    expect(timeline.dates[0]?.cards[0]?.plans[0]?.outcome?.words).toBe('came as announced');
  });
});
