import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventSchema } from '../../domain/event.ts';
import { OutsideSourceSchema } from '../../domain/evidence.ts';
import { IdSchema } from '../../domain/identifier.ts';
import { formatNotice } from '../../domain/notice.ts';
import { readTimelineJs } from './read-timelinejs.ts';

const header =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';

const readCsv = (...lines: string[]) =>
  readTimelineJs({ name: 'lake.csv', text: [header, ...lines].join('\n') }, 'Europe/Oslo');
const readJson = (timeline: unknown) =>
  readTimelineJs({ name: 'lake.json', text: JSON.stringify(timeline) }, 'Europe/Oslo');

const unseen = (id: string, named: { readonly name: string; readonly url: string }) => ({
  id,
  source: {
    ...named,
    says: 'The event, as “lake.csv”, entry 2, has it; what stands there was not read.',
    seen: 'unseen',
  },
});

describe('a row of a sheet', () => {
  test('becomes a draft that says where it comes from', () => {
    const { drafts, notices } = readCsv(
      '2031,5,4,,,,,,,"Holt & Berg meet, at last","<p>They met <a href=""https://lake.example/news"">at the lake</a>.</p><p>It was calm.</p>",https://photo.example/1.jpg,Lake Post,,,,,',
    );
    expect(notices).toEqual([]);
    expect(drafts).toEqual([
      {
        id: 'holt-berg-meet-at-last',
        event: {
          title: 'Holt & Berg meet, at last',
          kind: 'held',
          date: '2031-05-04',
          dated: {
            grade: 'outside',
            evidence: '“lake.csv”, entry 2, gives the date and links a source.',
            source: 'holt-berg-meet-at-last-source-1',
          },
          zone: 'Europe/Oslo',
          summary: 'They met at the lake. It was calm.',
          sources: [
            { source: 'holt-berg-meet-at-last-source-1', gives: 'the event, by the sheet' },
            { source: 'holt-berg-meet-at-last-source-2', gives: 'the event, by the sheet' },
          ],
        },
        sources: [
          unseen('holt-berg-meet-at-last-source-1', {
            name: 'Lake Post',
            url: 'https://photo.example/1.jpg',
          }),
          unseen('holt-berg-meet-at-last-source-2', {
            name: 'lake.example',
            url: 'https://lake.example/news',
          }),
        ],
      },
    ]);
  });

  test.each([
    ['a day', '2031,5,4,,,,,,', '2031-05-04'],
    ['a month', '2031,05,,,,,,,', '2031-05'],
    ['a year', '2031,,,,,,,,', '2031'],
    ['an interval', '2031,5,4,,2031,5,6,,', '2031-05-04/2031-05-06'],
    ['an end that is the begin', '2031,5,4,,2031,5,4,,', '2031-05-04'],
    ['an interval of vague ends', '2031,5,,,2032,,,,', '2031-05/2032'],
  ])('may be dated by %s', (_, cells, date) => {
    const [draft] = readCsv(`${cells},Lake,,,,,,,,`).drafts;
    expect([draft?.event.date, draft?.event.dated?.grade]).toEqual([date, 'inferred']);
  });

  test.each([
    ['a day that does not exist', '2031,2,30,,,,,,', '2031-2-30'],
    ['a month in words', '2031,May,4,,,,,,', '2031-May-4'],
    ['an end before the begin', '2031,5,6,,2031,5,4,,', '2031-5-6 to 2031-5-4'],
    ['a year before our era', '-44,3,15,,,,,,', '-44-3-15'],
    ['a day without a year', ',5,4,,,,,,', '?-5-4'],
    ['no date at all', ',,,,,,,,', 'Lake'],
  ])('stays undated, and says so, for %s', (_, cells, written) => {
    const { drafts, notices } = readCsv(`${cells},Lake,,,,,,,,`);
    expect(drafts[0]?.event.undated).toBe('“lake.csv”, entry 2, gives no date that can be read.');
    expect(notices.map(({ rule }) => rule)).toEqual(['sheet-date-unreadable']);
    expect(notices[0]?.message).toContain(`“${written}”`);
  });

  test('without a zone for its time leaves the time to a person', () => {
    expect(readCsv('2031,5,4,10:30,,,,,,Lake,,,,,,,,').notices.map(formatNotice)).toMatchInlineSnapshot(`
      [
        "lake.csv:2 The time “10:30” of “Lake” has no time zone, so it was left out.
        Write it under “starts” with its offset, like 2025-08-15T11:26:00-08:00, and under “timed” how it is known. [sheet-time-without-zone]",
      ]
    `);
  });

  test.each([
    ['a title page', ',,,,,,,,,Our timeline,,,,,,title,,', 'sheet-row-skipped'],
    ['an era', '2030,,,,2031,,,,,The thirties,,,,,,Era,,', 'sheet-row-skipped'],
    ['no headline', '2031,5,4,,,,,,,,Only text,,,,,,,', 'sheet-headline-missing'],
  ])('with %s gives no event but a notice', (_, line, rule) => {
    const { drafts, notices } = readCsv(line);
    expect([drafts, notices.map((notice) => notice.rule)]).toEqual([[], [rule]]);
  });
});

test('ids are unique, and a headline in another script has one that tells it apart', () => {
  const row = (headline: string) => `2031,5,4,,,,,,,${headline},,,,,,,,`;
  expect(readCsv(row('Élan'), row('Elan'), row('会談')).drafts.map(({ id }) => id)).toEqual([
    'elan',
    'elan-2',
    'huitan',
  ]);
});

test('a credit of any length names a source that the schema takes', () => {
  const [draft] = readCsv(
    `2031,5,4,,,,,,,Lake,,https://photo.example/1.jpg,${'Lake '.repeat(200)},,,,,`,
  ).drafts;
  expect(draft?.sources.map(({ source }) => OutsideSourceSchema.safeParse(source).success)).toEqual([true]);
});

test.each([
  ['a headline', 'Ferry '.repeat(60), 'calm', '300 are the most'],
  ['a text', 'Ferry', 'calm '.repeat(2001), '10000 are the most'],
  ['a letter that nobody can see', 'Fer\u0001ry', 'calm', 'U+0001'],
])(
  'a row with %s beyond the bounds of its field is left out, and its line says why',
  (_, headline, text, why) => {
    const sheet = `Year,Month,Day,Headline,Text\n2031,5,4,${headline},${text}\n2031,5,5,The ferry sails,calm\n`;
    const { drafts, notices } = readTimelineJs({ name: 'lake.csv', text: sheet }, 'UTC');
    expect(drafts.map(({ event }) => event.title)).toEqual(['The ferry sails']);
    expect(notices).toMatchObject([
      { rule: 'sheet-row-unfit', line: 2, message: expect.stringContaining(why) },
    ]);
  },
);

test('links that are no web addresses are no sources', () => {
  const [draft] = readCsv(
    '2031,5,4,,,,,,,Lake,"<a href=""javascript:alert(1)"">x</a>",photo.jpg,,,,,,',
  ).drafts;
  expect(draft?.event.sources).toEqual([]);
});

test('columns may stand in any order and case, behind a byte order mark', () => {
  const text = '\uFEFFheadline,YEAR\r\nLake,2031\r\n';
  expect(readTimelineJs({ name: 'lake.csv', text }, 'UTC').drafts[0]?.event.date).toBe('2031');
});

test.each([
  ['a missing column', 'Year,Headlin\n2031,Lake', 'sheet-column-missing'],
  ['a quote that never ends', `${header}\n2031,"5`, 'sheet-unreadable'],
  ['broken JSON', '{ "events": [', 'sheet-unreadable'],
  ['JSON of something else', '{ "type": "FeatureCollection" }', 'sheet-unreadable'],
])('%s is an error with a way out', (_, text, rule) => {
  const { drafts, notices } = readTimelineJs({ name: 'lake', text }, 'UTC');
  expect([drafts, notices.map((notice) => [notice.rule, notice.severity])]).toEqual([[], [[rule, 'error']]]);
});

test('the JSON of TimelineJS is read like the sheet', () => {
  const { drafts, notices } = readJson({
    title: { text: { headline: 'Lake' } },
    events: [
      {
        start_date: { year: 2031, month: '5', day: 4 },
        end_date: { year: '2031', month: 5, day: 6 },
        text: { headline: 'They meet', text: 'At the <b>lake</b>.' },
        media: { url: 'https://lake.example/1', credit: null },
      },
      { start_date: { year: '2031', hour: '10', minute: '5' }, text: { headline: 'Later' } },
    ],
  });
  expect(drafts.map(({ id, event }) => [id, event.date, event.summary])).toEqual([
    ['they-meet', '2031-05-04/2031-05-06', 'At the lake.'],
    ['later', '2031', 'Later'],
  ]);
  expect(notices.map(({ rule }) => rule)).toEqual(['sheet-row-skipped', 'sheet-time-without-zone']);
});

const anyCell = fc.constantFrom(
  '',
  '2031',
  '5',
  '31',
  'May',
  '-1',
  'Lake',
  '<b>',
  'https://a.example',
  '10:30',
  'era',
);
const anyRow = fc
  .array(anyCell, { minLength: 18, maxLength: 18 })
  .filter((cells) => cells.some((cell) => cell !== ''));

test('every row gives a draft that the schema takes, or a notice', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 4 }), (rows) => {
      const { drafts, notices } = readCsv(...rows.map((cells) => cells.join(',')));
      const left = notices.filter(
        ({ rule }) => rule === 'sheet-row-skipped' || rule === 'sheet-headline-missing',
      );
      expect(drafts.length + left.length).toBe(rows.length);
      for (const { id, event } of drafts) {
        expect(IdSchema.safeParse(id).success).toBe(true);
        expect(EventSchema.safeParse(event).error?.issues).toBeUndefined();
      }
    }),
  );
});
