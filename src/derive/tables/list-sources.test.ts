import { expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  exampleOutsideSource,
  exampleQuote,
} from '../../../tests/example-content.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { listSources } from './list-sources.ts';

const outside = { grade: 'outside' as const, evidence: 'the radio has it', source: 'hill-radio' };

test('a source is listed with what rests on it, each record once, and without anything where nothing does', () => {
  const content = exampleContent({
    events: [exampleEvent({ dated: outside, sources: [{ source: 'hill-radio', gives: 'the day' }] })],
    articles: [
      exampleArticle({
        quotes: [{ ...exampleQuote, speakerKnown: outside, saidKnown: outside }],
        published: { date: '2031-05-04', ...outside },
      }),
    ],
    sources: [exampleOutsideSource(), exampleOutsideSource({ id: 'reed', name: 'Reed' })],
  });
  expect(listSources(buildDossier(content)).map(({ source, uses }) => [source.id, uses])).toEqual([
    [
      'hill-radio',
      [
        { of: 'the date of', name: 'Talks at the lake', address: '/articles/lake-talks/' },
        { of: 'the speaker of', name: '“We shall see”', address: '/quotes/lake-talks/calm/' },
        { of: 'the date of', name: 'meeting at the lake', address: '/timeline/#event--lake-meeting' },
      ],
    ],
    ['reed', []],
  ]);
});
