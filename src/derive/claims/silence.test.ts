import { describe, expect, test } from 'vitest';
import { exampleArticle, exampleContent, exampleEvent } from '../../../tests/example-content.ts';
import { buildDossier } from '../dossier/build-dossier.ts';

const place = { fact: 'it', printed: 'four hours', span: [76, 86] as [number, number] };
const facts = [{ id: 'it', asks: 'What?', type: 'text' }];

function report(id: string, date: string, ...claims: readonly Record<string, unknown>[]) {
  return exampleArticle({
    id,
    published: { date, grade: 'printed', evidence: 'the page prints it' },
    events: [{ event: 'lake-meeting', claims: claims.map((claim) => ({ ...place, ...claim })) }],
  });
}

const telling = report('told', '2031-05-09', { value: 'calm' });

function ledgerOf(articles: readonly ReturnType<typeof report>[], event: Record<string, unknown> = {}) {
  return buildDossier(exampleContent({ articles, events: [exampleEvent({ facts, ...event })] }));
}

function formOf(published: string, event: Record<string, unknown>) {
  const articles = [report('one', published), telling];
  const { ledger } = ledgerOf(articles, event);
  return ledger[0]?.silent.map(({ form }) => form).join();
}

/** The story's clocks are those of Oslo and Auckland. */
describe('a report that gives no value', () => {
  test.each([
    ['was published the day before', '2031-05-02', {}, 'written-before'],
    ['may have been published on the day', '[2031-05-03,2031-05-04]', {}, 'silent'],
    ['was published on the day', '2031-05-04', {}, 'silent'],
    ['was published on a day that is not known', '../..', {}, 'silent'],
    ['was published by some day that is not known', '[..2031-05-01]', {}, 'written-before'],
    [
      'tells of an event without a day',
      '2031-05-02',
      { date: undefined, dated: undefined, undated: 'no day' },
      'silent',
    ],
    [
      'was published the day before by every clock',
      '2031-05-03',
      { starts: '2031-05-04T20:00:00+02:00' },
      'written-before',
    ],
    [
      'was published on what was still the day of the event in another place',
      '2031-05-04',
      { date: '2031-05-05', zone: 'Pacific/Auckland', starts: '2031-05-05T08:00:00+12:00' },
      'silent',
    ],
    ['may have been published on that day elsewhere', '2031-05-03', { zone: 'Pacific/Auckland' }, 'silent'],
  ] as const)('%s', (_, published, event, form) => expect(formOf(published, event)).toBe(form));

  test.each([
    [
      'was to be known from a later event on, is too early for that one',
      '2031-05-06',
      'lake-radio',
      'written-before',
    ],
    ['was to be known from a later event on, is silent from then on', '2031-05-07', 'lake-radio', 'silent'],
    ['was so before the event, is silent though it is earlier', '2031-05-02', 'lake-eve', 'silent'],
  ])('on a fact that %s', (_, published, since, form) => {
    const events = [
      exampleEvent({ facts: facts.map((fact) => ({ ...fact, since })) }),
      exampleEvent({ id: 'lake-radio', date: '2031-05-07' }),
      exampleEvent({ id: 'lake-eve', date: '2031-05-01' }),
    ];
    const { ledger } = buildDossier(
      exampleContent({ articles: [report('one', published), telling], events }),
    );
    expect(ledger[0]?.silent.map((silence) => silence.form)).toEqual([form]);
  });

  test('and says that it is not known has answered, and is not silent', () => {
    const articles = [report('one', '2031-05-02', { notKnown: true }), telling];
    const [entry] = ledgerOf(articles).ledger;
    expect(entry?.unknown.map(({ article }) => article.id)).toEqual(['one']);
    expect([entry?.silent, entry?.claims.length]).toEqual([[], 1]);
  });

  test('and says so of something that nobody tells is still shown', () => {
    const articles = [report('one', '2031-05-02', { notKnown: true })];
    const [entry] = ledgerOf(articles).ledger;
    expect([entry?.kind, entry?.claims, entry?.unknown.length]).toEqual(['single', [], 1]);
  });
});
