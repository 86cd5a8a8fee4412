import { expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  exampleOutlet,
  examplePerson,
  exampleQuote,
  exampleSource,
} from '../../../tests/example-content.ts';
import type { Content } from '../../domain/content.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { formerAddresses } from './former-addresses.ts';

const moved = (fields: Partial<Content>) =>
  formerAddresses(buildDossier(exampleContent(fields))).map(({ from, to }) => `${from} ${to}`);

test('a story in which nothing had another id has no former addresses', () => expect(moved({})).toEqual([]));

test('a person’s page and lists lead on', () =>
  expect(moved({ people: [examplePerson({ formerly: ['hold'] })] })).toEqual([
    '/people/hold/ /people/holt/',
    '/quotes/by/speaker/hold/ /quotes/by/speaker/holt/',
    '/timeline/person/hold/ /timeline/person/holt/',
    '/compare/person/hold/ /people/holt/',
  ]));

test('an outlet’s and an occasion’s too; a list that is no more leads to the record itself', () => {
  const outlet = moved({ outlets: [exampleOutlet({ formerly: ['post'] })] });
  expect(outlet).toContain('/outlets/post/ /outlets/lake-post/');
  const event = exampleEvent({ formerly: ['meeting'] });
  expect(moved({ events: [event] })).toEqual([
    '/quotes/by/occasion/meeting/ /quotes/by/occasion/lake-meeting/',
    '/compare/event/meeting/ /compare/event/lake-meeting/',
  ]);
  const without = exampleArticle({ quotes: [exampleQuote] });
  expect(moved({ events: [event], articles: [without] })).toEqual([
    '/quotes/by/occasion/meeting/ /timeline/#event--lake-meeting',
    '/compare/event/meeting/ /compare/event/lake-meeting/',
  ]);
});

test('a quote moves with its report, under every id that either ever had', () => {
  const article = exampleArticle({ formerly: ['talks'], quotes: [{ ...exampleQuote, formerly: ['see'] }] });
  expect(moved({ articles: [article] })).toEqual([
    '/articles/talks/ /articles/lake-talks/',
    '/quotes/lake-talks/see/ /quotes/lake-talks/calm/',
    '/quotes/talks/calm/ /quotes/lake-talks/calm/',
    '/quotes/talks/see/ /quotes/lake-talks/calm/',
  ]);
});

test('a quote that the outlet took out leads to what the report says of it, one that it changed stays', () => {
  const former = (id: string) => ({ id, speaker: ['holt'], words: 'It rains', span: [1, 9] as const });
  const version = { sha256: 'b'.repeat(64), span: [0, 9] as const, until: '2031-05-06' };
  const source = exampleSource({ versions: [{ ...version, quotes: [former('calm'), former('rain')] }] });
  expect(moved({ articles: [exampleArticle({ source })] })).toEqual([
    '/quotes/lake-talks/rain/ /articles/lake-talks/#changed-rain',
  ]);
});

test('whatever stood for a withdrawn report leads to the page that says so, and empty lists to the person', () => {
  const withdrawn = { day: '2031-05-09', by: 'outlet' as const, why: 'No reason was given.' };
  const gone = exampleArticle({
    id: 'gone',
    formerly: ['went'],
    withdrawn,
    source: exampleSource({ outlet: 'dam-news' }),
    quotes: [
      { ...exampleQuote, speaker: ['berg'] },
      { ...exampleQuote, id: 'again', speaker: ['holt'] },
    ],
  });
  const kept = exampleArticle({ quotes: [] });
  const people = [examplePerson(), examplePerson({ id: 'berg', name: 'Berg' })];
  const outlets = [exampleOutlet(), exampleOutlet({ id: 'dam-news', name: 'Dam News' })];
  expect(
    moved({ articles: [gone, kept], people, outlets, events: [exampleEvent({ people: ['holt'] })] }),
  ).toEqual([
    '/articles/went/ /articles/gone/',
    '/quotes/gone/calm/ /articles/gone/',
    '/quotes/gone/again/ /articles/gone/',
    '/quotes/went/calm/ /articles/gone/',
    '/quotes/went/again/ /articles/gone/',
    '/people/berg/ /articles/gone/',
    '/quotes/by/speaker/berg/ /articles/gone/',
    '/timeline/person/berg/ /articles/gone/',
    '/compare/person/berg/ /articles/gone/',
    '/outlets/dam-news/ /articles/gone/',
    '/quotes/by/outlet/dam-news/ /articles/gone/',
    '/timeline/outlet/dam-news/ /articles/gone/',
    '/compare/outlet/dam-news/ /articles/gone/',
    '/quotes/by/speaker/holt/ /people/holt/',
  ]);
});
