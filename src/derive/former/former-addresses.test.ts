import { expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  exampleOutlet,
  examplePerson,
  exampleQuote,
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
  ]));

test('an outlet’s and an occasion’s too; a list that is no more leads to the record itself', () => {
  const outlet = moved({ outlets: [exampleOutlet({ formerly: ['post'] })] });
  expect(outlet).toContain('/outlets/post/ /outlets/lake-post/');
  const event = exampleEvent({ formerly: ['meeting'] });
  expect(moved({ events: [event] })).toEqual([
    '/quotes/by/occasion/meeting/ /quotes/by/occasion/lake-meeting/',
  ]);
  const without = exampleArticle({ quotes: [exampleQuote] });
  expect(moved({ events: [event], articles: [without] })).toEqual([
    '/quotes/by/occasion/meeting/ /timeline/#lake-meeting',
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
