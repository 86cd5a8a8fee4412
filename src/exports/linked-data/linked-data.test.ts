/** What the pages tell machines, expanded by jsonld with a context that stands here: no network is asked. */
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  examplePerson,
  exampleQuote,
  exampleSource,
} from '../../../tests/example-content.ts';
import { buildDossier, type Dossier } from '../../derive/dossier/build-dossier.ts';
import type { ArticleInput } from '../../domain/article.ts';
import { pageData } from './page-data.ts';
import {
  describeEvent,
  describeOutlet,
  describePerson,
  describeQuotation,
  describeReport,
} from './things.ts';

const home = 'https://lake.example/';
const printed = { grade: 'printed', evidence: 'It is printed.' } as const;
const inferred = { grade: 'inferred', evidence: 'No other is named.' } as const;

/** As much of the context of schema.org as tells addresses from texts. */
const address = { '@type': '@id' };
const context = {
  '@context': { '@vocab': 'https://schema.org/', url: address, sameAs: address, item: address },
};

function buildWith(fields: Partial<ArticleInput>): Dossier {
  return buildDossier(
    exampleContent({
      people: [examplePerson({ wikidata: 'Q42' })],
      articles: [exampleArticle(fields)],
      events: [exampleEvent(), exampleEvent({ id: 'next-meeting', kind: 'planned' })],
    }),
  );
}

async function expand(
  about: ReturnType<typeof describeQuotation>,
  basedOn?: ReturnType<typeof describeReport>,
) {
  const text = pageData({
    name: 'A </script> quote',
    address: '/quotes/lake-talks/calm/',
    way: [{ name: 'The Lake File', address: '/' }],
    site: 'The Lake File',
    home,
    basedOn,
    about,
  });
  expect(text).not.toContain('<');
  const documentLoader = (url: string) => Promise.resolve({ document: context, documentUrl: url });
  return jsonld.expand(JSON.parse(text) as object, { documentLoader });
}

const sure = {
  source: exampleSource({ outletKnown: printed }),
  published: { date: '2031-05-04', ...printed },
};

test('a page is based on a report, is about a quotation, and knows the way to it', async () => {
  const { quotes, articles } = buildWith(sure);
  const [view] = quotes;
  const [article] = articles;
  if (view === undefined || article === undefined) throw new Error('The example has no quote.');
  expect(await expand(describeQuotation(view, home), describeReport(article, home))).toMatchInlineSnapshot(`
    [
      {
        "@id": "https://lake.example/quotes/lake-talks/calm/",
        "@type": [
          "https://schema.org/WebPage",
        ],
        "https://schema.org/inLanguage": [
          {
            "@value": "en",
          },
        ],
        "https://schema.org/isBasedOn": [
          {
            "@id": "https://lake.example/articles/lake-talks/#report",
            "@type": [
              "https://schema.org/NewsArticle",
            ],
            "https://schema.org/datePublished": [
              {
                "@value": "2031-05-04",
              },
            ],
            "https://schema.org/headline": [
              {
                "@value": "Lake talks end",
              },
            ],
            "https://schema.org/inLanguage": [
              {
                "@value": "en",
              },
            ],
            "https://schema.org/publisher": [
              {
                "@id": "https://lake.example/outlets/lake-post/",
                "@type": [
                  "https://schema.org/NewsMediaOrganization",
                ],
                "https://schema.org/name": [
                  {
                    "@value": "Lake Post",
                  },
                ],
                "https://schema.org/url": [
                  {
                    "@id": "https://lake.example",
                  },
                ],
              },
            ],
          },
        ],
        "https://schema.org/isPartOf": [
          {
            "@type": [
              "https://schema.org/WebSite",
            ],
            "https://schema.org/name": [
              {
                "@value": "The Lake File",
              },
            ],
            "https://schema.org/url": [
              {
                "@id": "https://lake.example/",
              },
            ],
          },
        ],
        "https://schema.org/mainEntity": [
          {
            "@type": [
              "https://schema.org/Quotation",
            ],
            "https://schema.org/creator": [
              {
                "@id": "https://lake.example/people/holt/",
                "@type": [
                  "https://schema.org/Person",
                ],
              },
            ],
            "https://schema.org/inLanguage": [
              {
                "@value": "en",
              },
            ],
            "https://schema.org/isPartOf": [
              {
                "@id": "https://lake.example/articles/lake-talks/#report",
                "@type": [
                  "https://schema.org/NewsArticle",
                ],
              },
            ],
            "https://schema.org/spokenByCharacter": [
              {
                "@id": "https://lake.example/people/holt/",
                "@type": [
                  "https://schema.org/Person",
                ],
                "https://schema.org/name": [
                  {
                    "@value": "Mara Holt",
                  },
                ],
                "https://schema.org/sameAs": [
                  {
                    "@id": "https://www.wikidata.org/entity/Q42",
                  },
                ],
              },
            ],
            "https://schema.org/text": [
              {
                "@value": "We shall see […] The lake is calm.",
              },
            ],
          },
        ],
        "https://schema.org/name": [
          {
            "@value": "A </script> quote",
          },
        ],
        "https://schema.org/url": [
          {
            "@id": "https://lake.example/quotes/lake-talks/calm/",
          },
        ],
      },
      {
        "@type": [
          "https://schema.org/BreadcrumbList",
        ],
        "https://schema.org/itemListElement": [
          {
            "@type": [
              "https://schema.org/ListItem",
            ],
            "https://schema.org/item": [
              {
                "@id": "https://lake.example/",
              },
            ],
            "https://schema.org/name": [
              {
                "@value": "The Lake File",
              },
            ],
            "https://schema.org/position": [
              {
                "@value": 1,
              },
            ],
          },
          {
            "@type": [
              "https://schema.org/ListItem",
            ],
            "https://schema.org/item": [
              {
                "@id": "https://lake.example/quotes/lake-talks/calm/",
              },
            ],
            "https://schema.org/name": [
              {
                "@value": "A </script> quote",
              },
            ],
            "https://schema.org/position": [
              {
                "@value": 2,
              },
            ],
          },
        ],
      },
    ]
  `);
});

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
    const report = article && Object.keys(describeReport(article, home) as object);
    const quotation = view && Object.keys(describeQuotation(view, home) as object);
    expect(report?.filter((name) => ['publisher', 'datePublished'].includes(name))).toEqual(ofReport);
    expect(quotation?.filter((name) => ['creator', 'spokenByCharacter'].includes(name)).toSorted()).toEqual(
      ofQuote,
    );
  });

  test('author and deck are those that the report prints', () => {
    const source = exampleSource({
      outletKnown: printed,
      deck: 'It took four hours.',
      description: 'Only its data say so.',
      authors: ['Ida Moen', 'Lake Post'],
    });
    const [article] = buildWith({ ...sure, source }).articles;
    const report = article && describeReport(article, home);
    expect(report).toMatchObject({
      alternativeHeadline: 'It took four hours.',
      author: [
        { '@type': 'Person', name: 'Ida Moen' },
        { '@type': 'Organization', name: 'Lake Post' },
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
