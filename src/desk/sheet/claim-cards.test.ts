import { describe, expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  examplePerson,
  exampleReport,
} from '../../../tests/example-content.ts';
import { EventSchema } from '../../domain/event.ts';
import { OutletSchema } from '../../domain/outlet.ts';
import { PersonSchema } from '../../domain/person.ts';
import type { CardAnswer } from '../decide/card-answer.ts';
import { startDesk } from '../decide/desk-state.ts';
import { replaySteps } from '../decide/journal.ts';
import { readTypedValue } from '../decide/read-typed-value.ts';
import type { OpenedReport, OtherReport } from '../protocol/opened-report.ts';
import { newFields, newRecord } from '../records/new-record.ts';
import { layOutReport } from '../text/lay-out-report.ts';
import type { ClaimCard } from './cards/desk-card.ts';
import { claimCardOf, claimGround, openProposals, proposeClaimCards } from './cards/propose-claim-cards.ts';
import { editsOfClaim } from './edits-of-claim.ts';
import { newFact } from './new-fact.ts';
import { chooseForClaim, claimRows } from './rows/claim-rows.ts';
import { claimLacks, showClaim } from './rows/show-claim.ts';

const text = exampleReport.replace(
  'It took four hours.',
  'The lake talks lasted four hours. Nobody took questions.',
);
const event = exampleEvent({
  id: 'lake-meeting',
  title: 'Ministers hold lake talks',
  facts: [
    { id: 'duration', asks: 'How long did the lake talks take?', type: 'duration' },
    { id: 'questions', asks: 'Did they take questions?', type: 'text' },
  ],
});
const other: OtherReport = {
  id: 'other',
  outlet: 'Lake Post',
  headline: 'Talks at the lake',
  published: '2031-05-04',
  language: 'en',
  quotes: [],
  claims: [
    {
      event: 'lake-meeting',
      fact: 'duration',
      value: 'PT3H~',
      printed: 'the talks lasted nearly three hours',
      by: [],
    },
    { event: 'lake-meeting', fact: 'questions', value: 'none', printed: 'nobody took any questions', by: [] },
  ],
};
const { people, outlets } = exampleContent({ people: [examplePerson()] });
const records = { people, outlets, events: [event] };
const {
  id: _,
  body,
  ...article
} = exampleArticle({
  draft: true,
  quotes: [],
  events: [{ event: 'lake-meeting', claims: [] }],
  body: '',
});
const opened = {
  id: 'lake',
  article: {
    ...article,
    source: { ...article.source, file: { ...article.source.file, span: [0, text.length] } },
  },
  body,
  saved: { status: 'here', text, within: [0, text.length] },
  decisions: [],
  known: records,
  others: [other],
} as unknown as OpenedReport; // What cards are made of; journal and window play no part.

const ground = claimGround(opened, records, layOutReport(opened));
const proposals = proposeClaimCards(ground);
const show = (card: ClaimCard, answer: CardAnswer = {}) =>
  showClaim(card, { answer, ground, records, others: [other] });

function cardOf(words: string): ClaimCard {
  const start = text.indexOf(words);
  return claimCardOf(text, [start, start + words.length]);
}

test('what other reports answer is proposed, at its place in the saved file, until it is recorded', () => {
  expect(proposals.map(({ claim }) => claim.fact)).toEqual(['duration', 'questions']);
  for (const { claim } of proposals) expect(text.slice(...claim.span)).toBe(claim.printed);
  const [first] = proposals;
  const recorded = {
    ...opened.article,
    events: [{ event: 'lake-meeting', claims: first ? [first.claim] : [] }],
  };
  expect(openProposals(proposals, { article: recorded, settled: [] }).map(({ claim }) => claim.fact)).toEqual(
    ['questions'],
  );
  expect(openProposals(proposals, { article: { ...recorded, draft: false }, settled: [] })).toEqual([]);
});

describe('selected words', () => {
  test('are a claim of the fact that they answer, with their value', () => {
    const shown = show(cardOf('four hours'));
    expect([shown.event?.id, shown.claim.fact, shown.claim.value]).toEqual([
      'lake-meeting',
      'duration',
      'PT4H',
    ]);
    expect(claimLacks(shown)).toBeUndefined();
  });

  test.each([
    ['about 3 hours', 'PT3H~'],
    ['PT2H', 'PT2H'],
  ])('take the value that is typed: %s', (typed, value) => {
    const answer = chooseForClaim('value', typed, {});
    expect(show(cardOf('four hours'), answer).claim.value).toBe(value);
  });

  test('say in their rows what others have', () => {
    const shown = show(cardOf('four hours'));
    const rows = claimRows(shown, { answer: {}, ground, records, others: [other], names: [] });
    const value = rows.find(({ name }) => name === 'value');
    expect(value?.options.map(({ label, beside }) => `${label}, ${beside}`)).toEqual([
      '4 h, as read',
      'about 4 h, about',
      'about 3 h, Lake Post',
      'the report says that it is not known, ',
    ]);
  });

  test('can answer a fact that nobody has yet, which is recorded with its event', () => {
    const card = cardOf('four hours');
    const answer = { claimEvent: 'lake-meeting', newFact: newFact('How long was the walk?', show(card)) };
    const state = replaySteps(startDesk(opened.article, ''), {
      version: 1,
      base: { text: '', sha256: '' },
      seen: '',
      steps: [{ at: '', says: '', card: card.key, edits: editsOfClaim(card, answer, show(card, answer)) }],
      done: 1,
    });
    expect(state.records[0]?.fields['facts']).toMatchObject([{}, {}, { id: 'long-walk', type: 'duration' }]);
    expect(state.article.events?.[0]?.claims).toMatchObject([
      { fact: 'long-walk', value: 'PT4H', printed: 'four hours' },
    ]);
  });

  test('without a value are not recorded', () => {
    const shown = show(cardOf('Nobody took'), { claimFact: { event: 'lake-meeting', fact: 'duration' } });
    expect(claimLacks(shown)).toMatch(/a length/);
    expect(editsOfClaim(cardOf('Nobody took'), {}, shown)).toEqual([]);
  });
});

test.each([
  ['duration', '2 h 45 min', 'PT2H45M'],
  ['date', '4 May 2031', '2031-05-04'],
  ['date', '[2031-05-04..]', '[2031-05-04..]'],
  ['number', '14 million', 14_000_000],
  ['people', 'holt, berg', ['holt', 'berg']],
  ['text', ' three on three ', 'three on three'],
  ['duration', 'long', undefined],
] as const)('typed for a %s “%s” is %j', (type, typed, value) => {
  expect(readTypedValue(type, typed)).toEqual(value);
});

describe('a new record', () => {
  const sources = {
    text: 'Olga Brandt, head of the pilots’ office, gave an interview. In the interview on 6 May 2031 she laughed.',
    records,
    anchor: undefined,
  };
  test.each([
    [
      'people',
      'Olga Brandt',
      PersonSchema,
      { name: 'Olga Brandt', role: 'head of the pilots’ office', kind: 'person' },
    ],
    ['outlets', 'Sound Courier', OutletSchema, { name: 'Sound Courier' }],
    ['events', 'Brandt speaks', EventSchema, { title: 'Brandt speaks', date: '2031-05-06' }],
  ] as const)(
    'in %s asks what is required, filled from the words, and is valid',
    (folder, typed, schema, filled) => {
      const fields = newFields(folder, typed, sources);
      const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
      expect(values).toEqual(filled);
      const record = newRecord(folder, values, records);
      expect(() => schema.parse(record?.fields)).not.toThrow();
    },
  );

  test('of a body that speaks as one has its whole name', () => {
    const record = newRecord('people', { name: 'Guild of Pilots', role: 'Pilots', kind: 'body' }, records);
    expect(record?.id).toBe('guild-of-pilots');
    expect(PersonSchema.parse(record?.fields).kind).toBe('body');
  });

  test.each([
    ['people', { name: 'Olga Brandt', role: ' ' }],
    ['events', { title: 'Brandt speaks', date: 'some day' }],
    ['outlets', { name: '' }],
  ] as const)('in %s is not made of %j', (folder, values) => {
    expect(newRecord(folder, values, records)).toBeUndefined();
  });
});
