import { describe, expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  exampleOutlet,
  examplePerson,
  exampleQuote,
  exampleSource,
} from '../../../tests/example-content.ts';
import { buildIndex } from '../../search/build/build-index.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { searchSource } from './search-source.ts';

const content = exampleContent({
  people: [
    examplePerson({
      nativeName: 'Мара Холт',
      roles: [
        {
          title: 'minister',
          from: '2030',
          to: '2031-06',
          dated: { grade: 'inferred', evidence: 'the report says so' },
        },
      ],
    }),
  ],
  outlets: [exampleOutlet(), exampleOutlet({ id: 'silent', name: 'Silent Post' })],
  events: [
    exampleEvent({ date: '2031-05-04/2031-05-05' }),
    exampleEvent({ id: 'walk', title: 'A walk', shortTitle: undefined }),
  ],
  articles: [exampleArticle({ source: exampleSource({ url: 'https://lake.example/talks' }) })],
});
const source = searchSource(buildDossier(content));
const [record] = source.records;

describe('a quote in the index', () => {
  test('has its words, and every possible day of its occasion', () => {
    expect(record).toMatchObject({
      id: 'lake-talks/calm',
      words: 'We shall see […] The lake is calm.',
      speakers: ['holt'],
      occasion: 'lake-meeting',
      outlet: 'lake-post',
      kind: 'utterance',
      from: '2031-05-04',
      to: '2031-05-05',
    });
  });

  test('carries what a hit shows, and no field that is empty', () => {
    expect(record?.shown).toEqual({
      outlet: 'Lake Post',
      report: 'Talks at the lake',
      headline: 'Lake talks end',
      published: '4 May 2031',
      publishedGrade: 'inferred',
      said: 'meeting at the lake',
      day: '4 to 5 May 2031',
      source: 'https://lake.example/talks',
    });
  });
});

test('the language of a report in another tongue goes with its words, and so do signs in them that nobody sees', () => {
  const quotes = [{ ...exampleQuote, words: 'We\u200b shall see', said: 'lake-meeting' }];
  const inNorwegian = exampleArticle({ source: exampleSource({ language: 'nb' }), quotes, body: '' });
  const [foreign] = searchSource(buildDossier(exampleContent({ articles: [inNorwegian] }))).records;
  expect(foreign?.shown).toMatchObject({
    language: 'nb',
    signs: [{ start: 2, end: 3, short: 'ZWSP', name: 'zero-width space' }],
  });
  expect(record?.shown).not.toHaveProperty('language');
});

test('additions of the outlet are found in the text, also after an interruption', () => {
  const [said] = content.articles[0]?.quotes ?? [];
  const quote = { ...said, insertions: [{ words: 'lake', span: [53, 57] }] } as typeof said;
  const articles = [{ ...exampleArticle(), quotes: quote === undefined ? [] : [quote] }];
  const [withInsertion] = searchSource(buildDossier({ ...content, articles })).records;
  const [place] = withInsertion?.shown?.insertions ?? [];
  expect(withInsertion?.words.slice(place?.start, place?.end)).toBe('lake');
});

describe('names in the index', () => {
  test('people have every spelling, in every script, and their roles with days', () => {
    expect(source.names.find(({ id }) => id === 'holt')).toEqual({
      id: 'holt',
      type: 'person',
      name: 'Mara Holt',
      spellings: ['Мара Холт', 'Holt'],
      roles: [{ title: 'minister', from: '2030-01-01', to: '2031-06-30' }],
    });
  });

  test('an office of a country is found with the country first too', () => {
    const people = [examplePerson({ roles: [{ title: 'Foreign minister of Vessia' }] })];
    const { names } = searchSource(buildDossier({ ...content, people }));
    expect(names[0]?.roles).toEqual([
      {
        title: 'Foreign minister of Vessia',
        otherTitles: [
          'foreign secretary of Vessia',
          'top diplomat of Vessia',
          'Vessia Foreign minister',
          'Vessia foreign secretary',
          'Vessia top diplomat',
        ],
      },
    ]);
  });

  test.each([
    ['Speaker of the United States', ['United States Speaker', 'American Speaker', 'US Speaker']],
    ['US speaker', ['American speaker']],
    ['UK speaker', ['British speaker']],
    ['UN speaker', ['United Nations speaker']],
    ['Speaker of the United Kingdom', ['United Kingdom Speaker', 'British Speaker', 'UK Speaker']],
    ['Speaker of Norway', ['Norway Speaker', 'Norwegian Speaker']],
    [
      'Castle spokesman',
      ['Castle spokeswoman', 'Castle spokesperson', 'Castle press secretary', 'Castle press officer'],
    ],
    ['Vice President', ['vice-president', 'deputy president']],
    [
      'Harbour aide to the President',
      ['Harbour adviser to the President', 'Harbour advisor to the President'],
    ],
    ['Secretary of State for Defence', undefined],
    ['Secretary of State', ['foreign minister', 'top diplomat']],
    ['President of Norland University', ['Norland University President']],
    ['Norwegian President', ['Norwegian leader']],
    ['Speaker', undefined],
  ])('%s is called %j as well', (title, otherTitles) => {
    const people = [examplePerson({ roles: [{ title }] })];
    const [person] = searchSource(buildDossier({ ...content, people })).names;
    expect(person?.roles[0]?.otherTitles).toEqual(otherTitles);
  });

  test('outlets and occasions without a quote are no names to search by', () => {
    const ids = source.names.map(({ id }) => id);
    expect(ids).toEqual(['holt', 'lake-post', 'lake-meeting']);
  });

  test('an outlet that is named as its site is found by the first part of that name too', () => {
    const outlets = [exampleOutlet({ name: 'Lake.Post', spellings: ['Озеро.Рф', 'L.P'] })];
    const { names } = searchSource(buildDossier({ ...content, outlets }));
    const outlet = names.find(({ type }) => type === 'outlet');
    expect(outlet?.spellings).toEqual(['Lake', 'Озеро.Рф', 'Озеро', 'L.P']);
  });

  test('places come from the groups of spellings of the story', () => {
    const story = { ...content.story, spellings: [['Lake Holt', 'Holtsjøen']] };
    const { names } = searchSource(buildDossier({ ...content, story }));
    expect(names.at(-1)).toMatchObject({ id: 'lake-holt', type: 'place', spellings: ['Holtsjøen'] });
  });
});

test('the second group has reports, events, people and outlets; the digest is searched without its quotes', () => {
  expect(source.others?.map(({ type, id }) => `${type} ${id}`)).toEqual([
    'report lake-talks',
    'event walk',
    'event lake-meeting',
    'person holt',
    'outlet lake-post',
    'outlet silent',
  ]);
  expect(source.others?.[0]?.text).not.toContain(':quote');
});

describe('the office beside a name', () => {
  const dated = { grade: 'inferred', evidence: 'the report says so' };
  const roles = [
    { title: 'mayor', to: '2031-06', dated },
    { title: 'minister of the lake', from: '2031-05', dated },
    { title: 'envoy', from: '2030-01-01', to: '2030-12-31', dated },
  ];

  test.each([
    { date: '2029' },
    { date: '2030-06-01' },
    { date: '2031-05-04' },
    { date: '2031-07' },
    { date: undefined, undated: 'Nobody says when.', dated: undefined },
  ])('is the same in the search as on the page of the quote: $date', (time) => {
    const dossier = buildDossier(
      exampleContent({ people: [examplePerson({ roles })], events: [exampleEvent(time)] }),
    );
    const written = buildIndex(searchSource(dossier)).get('quotes/0.json');
    const { people } = JSON.parse(written ?? '{}') as { people: string[][] };
    const [{ speakers, occasion } = { speakers: [], occasion: undefined }] = dossier.quotes;
    expect(people[0]?.[2]).toBe(speakers[0] && dossier.find.office(speakers[0].id, occasion?.date));
    expect(people[0]?.[2]).toBeDefined();
  });
});
