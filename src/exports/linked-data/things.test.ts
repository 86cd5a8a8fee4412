/** What is told of people, outlets, quotes and events, and what is left out where it is only inferred. */
import { describe, expect, test } from 'vitest';
import { exampleOutlet, exampleQuote, exampleSource } from '../../../tests/example-content.ts';
import { buildWith, home, inferred, printed, sure } from '../../../tests/lake-linked-data.ts';
import type { ArticleInput } from '../../domain/article.ts';
import {
  describeEvent,
  describeOutlet,
  describePerson,
  describeQuotation,
  describeReport,
} from './things.ts';

describe('nothing is asserted that is only inferred', () => {
  const quoted = { ...exampleQuote, said: 'lake-meeting' };
  test.each<[string, Partial<ArticleInput>, readonly string[], readonly string[]]>([
    ['all is printed', sure, ['publisher', 'datePublished'], ['creator', 'spokenByCharacter']],
    [
      'the outlet is inferred',
      { ...sure, source: exampleSource({ outletKnown: inferred }) },
      ['datePublished'],
      ['creator', 'spokenByCharacter'],
    ],
    [
      'the date is inferred',
      { ...sure, published: { date: '2031-05-04', ...inferred } },
      ['publisher'],
      ['creator', 'spokenByCharacter'],
    ],
    [
      'the date is vague',
      { ...sure, published: { date: '2031-05', ...printed } },
      ['publisher'],
      ['creator', 'spokenByCharacter'],
    ],
    [
      'the speaker is inferred',
      { ...sure, quotes: [{ ...quoted, speakerKnown: inferred }] },
      ['publisher', 'datePublished'],
      [],
    ],
    [
      'nobody is named',
      { ...sure, quotes: [{ ...quoted, speaker: [] }] },
      ['publisher', 'datePublished'],
      [],
    ],
  ])('%s', (_, fields, ofReport, ofQuote) => {
    const { quotes, articles } = buildWith(fields);
    const [view] = quotes;
    const [article] = articles;
    const report = article && Object.keys(describeReport(article, home, []) as object);
    const quotation = view && Object.keys(describeQuotation(view, home) as object);
    expect(report?.filter((name) => ['publisher', 'datePublished'].includes(name))).toEqual(ofReport);
    expect(quotation?.filter((name) => ['creator', 'spokenByCharacter'].includes(name)).toSorted()).toEqual(
      ofQuote,
    );
  });

  test('author and deck are those that the report prints; an agency is no person, and what may be either is left out', () => {
    const source = exampleSource({
      outletKnown: printed,
      deck: 'It took four hours.',
      description: 'Only its data say so.',
      authors: ['Ida Moen', 'Lake Post', 'FJORD WIRE', 'Nnw', 'STAFF WRITERS', 'Skerrix'],
    });
    const [article] = buildWith({ ...sure, source }).articles;
    const agency = exampleOutlet({ id: 'fjord', name: 'Fjord Wire', spellings: ['NNW'] });
    const report = article && describeReport(article, home, [exampleOutlet(), agency]);
    expect(report).toMatchObject({
      alternativeHeadline: 'It took four hours.',
      author: [
        { '@type': 'Person', name: 'Ida Moen' },
        { '@type': 'Organization', name: 'Lake Post' },
        { '@type': 'Organization', name: 'FJORD WIRE' },
        { '@type': 'Organization', name: 'Nnw' },
      ],
    });
    expect(JSON.stringify(report)).not.toContain('Only its data');
  });

  test('what others give to somebody else has a speaker in this report and no creator', () => {
    const [view] = buildWith(sure).quotes;
    const contested = { utteranceId: 'calm', others: [] };
    expect(view && describeQuotation({ ...view, contested }, home)).not.toHaveProperty('creator');
    expect(view && describeQuotation({ ...view, contested }, home)).toHaveProperty('spokenByCharacter');
  });

  test('what was only announced is no event', () => {
    const { events } = buildWith(sure);
    expect(events.map((event) => [event.id, describeEvent(event, home) !== undefined])).toEqual([
      ['lake-meeting', true],
      ['next-meeting', false],
    ]);
  });
});

test('people and outlets are known elsewhere by their addresses', () => {
  const { people, outlets } = buildWith(sure);
  const [person] = people;
  const [outlet] = outlets;
  expect(person && describePerson(person, home)).toMatchObject({
    sameAs: 'https://www.wikidata.org/entity/Q42',
  });
  expect(outlet && describeOutlet(outlet, home)).toMatchObject({
    '@type': 'NewsMediaOrganization',
    url: 'https://lake.example',
  });
});
