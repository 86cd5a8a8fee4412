import { describe, expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  examplePerson,
  exampleQuote,
} from '../../../tests/example-content.ts';
import { describeBeyond } from '../charts/describe-strip-day.ts';
import { layoutStrip } from '../charts/layout-strip.ts';
import { stripDays } from '../charts/strip-days.ts';
import { indexChanges } from '../cite/change-index.ts';
import { citeQuote } from '../cite/cite-quote.ts';
import { describeDays } from '../content/describe-days.ts';
import { countSpeakers } from '../quotes/count-quotes.ts';
import { featureQuotes } from '../quotes/featured-quotes.ts';
import { buildDossier } from './build-dossier.ts';

describe('the dossier', () => {
  test('brings every quote to its article, speaker and occasion', () => {
    const [view] = buildDossier(exampleContent()).quotes;
    expect([view?.id, view?.speakers[0]?.name, view?.occasion?.id, view?.text]).toEqual([
      'lake-talks/calm',
      'Mara Holt',
      'lake-meeting',
      'We shall see […] The lake is calm.',
    ]);
  });

  test('has the digest of a report beside all else, so that a word more in it makes no other page anew', () => {
    const told = (body: string) => {
      const {
        find: _,
        digests,
        ...shown
      } = buildDossier(exampleContent({ articles: [exampleArticle({ body })] }));
      return { digests: [...digests], shown };
    };
    const [one, other] = [told('One digest.'), told('Another digest.')];
    expect(one.digests).toEqual([['lake-talks', 'One digest.']]);
    expect(one.digests).not.toEqual(other.digests);
    expect(one.shown).toEqual(other.shown);
  });

  test('has the office of a speaker in no quote and no claim, so that another makes few pages anew', () => {
    const told = (person: Parameters<typeof examplePerson>[0]) => {
      const { quotes, ledger, find } = buildDossier(exampleContent({ people: [examplePerson(person)] }));
      return { shown: [quotes, ledger], office: find.office('holt', undefined) };
    };
    const [one, other] = [told({ roles: [{ title: 'Pilot' }] }), told({ roles: [{ title: 'Mayor' }] })];
    expect([one.office, other.office]).toEqual(['Pilot', 'Mayor']);
    expect(other.shown).toEqual(one.shown);
    expect(told({ name: 'Mara Holt-Berg' }).shown).not.toEqual(one.shown);
  });

  test('stops at an id that nothing has', () => {
    expect(() => buildDossier(exampleContent({ people: [] }))).toThrow('“holt”');
  });

  test('counts joint words for each speaker', () => {
    const articles = [
      exampleArticle({
        quotes: [
          { ...exampleQuote, speaker: ['holt', 'berg'] },
          { ...exampleQuote, id: 'more' },
        ],
      }),
    ];
    const { quotes } = buildDossier(
      exampleContent({ articles, people: [examplePerson(), examplePerson({ id: 'berg', name: 'Bo Berg' })] }),
    );
    expect(countSpeakers(quotes).map(({ person, count }) => [person.id, count])).toEqual([
      ['holt', 2],
      ['berg', 1],
    ]);
  });
});

describe('the days of a moment', () => {
  const { zones } = exampleContent().story;

  test('are told apart where zones differ', () => {
    expect(describeDays({ starts: '2031-05-04T20:00:00+02:00', ends: [] }, zones)).toBe(
      '4 May in Oslo · 5 May in Auckland',
    );
  });

  test('are left out where they are one', () => {
    expect(
      describeDays({ starts: '2031-05-04T08:00:00+02:00', ends: ['2031-05-04T09:00:00+02:00'] }, zones),
    ).toBeUndefined();
  });

  test('count at the end where the begin falls on one day', () => {
    expect(
      describeDays({ starts: '2031-05-04T08:00:00+02:00', ends: ['2031-05-04T18:00:00+02:00'] }, zones),
    ).toBe('ended 4 May in Oslo · 5 May in Auckland');
  });
});

test('featured quotes are whole utterances, every speaker in turn', () => {
  const people = [examplePerson(), examplePerson({ id: 'berg', name: 'Bo Berg' })];
  const articles = [
    exampleArticle({
      quotes: [
        exampleQuote,
        { ...exampleQuote, id: 'again' },
        { ...exampleQuote, id: 'berg-says', speaker: ['berg'] },
        { ...exampleQuote, id: 'part', kind: 'fragment' },
      ],
      body: '',
    }),
  ];
  const { quotes } = buildDossier(exampleContent({ people, articles }));
  expect(featureQuotes(quotes, 3).map((featured) => featured.quote.quote.id)).toEqual([
    'again',
    'berg-says',
    'calm',
  ]);
});

test('a citation names speaker, words, occasion, report, date with its grade, and address', () => {
  const [view] = buildDossier(exampleContent()).quotes;
  expect(view && citeQuote(view, { story: { site: 'The Lake File' }, changes: indexChanges([]) }).line).toBe(
    'Mara Holt: “We shall see […] The lake is calm.” (meeting at the lake, 4 May 2031). Quoted in: Lake Post, “Lake talks end”, 4 May 2031 (date inferred).',
  );
});

describe('the strip', () => {
  const days = stripDays(
    [
      exampleEvent({ id: 'a', date: '2031-05-04' }),
      exampleEvent({ id: 'b', date: '2031-05-04' }),
      exampleEvent({ id: 'c', date: '2031-05-20' }),
      exampleEvent({ id: 'old', date: '2020' }),
    ],
    '2031-05-01',
    '2031-05-30',
  );

  test('stacks the events of a day and leaves out what is older than the story', () => {
    expect(days.map(({ day, events, gap }) => [day, events.length, gap])).toEqual([
      ['2031-05-04', 2, 0],
      ['2031-05-20', 1, 16],
    ]);
  });

  test('draws so many events of a day and counts the others', () => {
    const events = Array.from({ length: 20 }, (_, index) =>
      exampleEvent({ id: `e${index}`, date: '2031-05-04', kind: index < 3 ? 'planned' : 'held' }),
    );
    const { positions } = layoutStrip({
      days: stripDays(events, '2031-05-01', '2031-05-30'),
      length: 300,
      mainDay: '2031-05-04',
      nameDay: String,
    });
    expect(positions.map((position) => [position.stack.length, describeBeyond(position, true)])).toEqual([
      [12, '+8 · 3 planned'],
    ]);
    expect(positions.map((position) => describeBeyond(position, false))).toEqual(['+8']);
  });

  test('stacks dots from the line upwards, and keeps the ends half a step and more from the edge', () => {
    const { positions, step } = layoutStrip({ days, length: 300, mainDay: '2031-05-04', nameDay: String });
    const [first, last] = [positions[0], positions.at(-1)];
    expect(first?.stack[0]).toBe(0);
    expect(first?.stack[1]).toBeGreaterThan(0);
    expect(first?.along).toBeGreaterThan(step / 2);
    expect((first?.along ?? 0) + (last?.along ?? 0)).toBeCloseTo(300);
  });

  test('says where days were left out', () => {
    const [first, second] = layoutStrip({
      days,
      length: 300,
      mainDay: '2031-05-04',
      nameDay: String,
    }).positions;
    expect(first?.gapAt).toBeUndefined();
    expect(second?.gapAt).toBeGreaterThan(first?.along ?? 0);
    expect(second?.along).toBeGreaterThan(second?.gapAt ?? 0);
  });
});

test('a withdrawn report is in no list, ledger or count, and neither is what only it speaks of', () => {
  const withdrawn = { day: '2031-05-09', by: 'site' as const, why: 'It was another report.' };
  const people = [examplePerson(), examplePerson({ id: 'berg', name: 'Berg' })];
  const gone = exampleArticle({ id: 'gone', withdrawn, quotes: [{ ...exampleQuote, speaker: ['berg'] }] });
  const story = exampleContent({ people, articles: [exampleArticle(), gone] });
  const dossier = buildDossier(story);
  const without = buildDossier(exampleContent({ articles: [exampleArticle()] }));
  const counts = (of: typeof dossier) => [
    of.articles.length,
    of.quotes.length,
    of.people.map(({ id }) => id),
    of.ledger.map(({ claims }) => claims.length),
  ];
  expect(counts(dossier)).toEqual(counts(without));
  expect(dossier.withdrawn.map(({ id, outlet }) => [id, outlet.name])).toEqual([['gone', 'Lake Post']]);
});
