/** What the pages tell machines, expanded by jsonld with a context that stands here: no network is asked. */
import { expect, test } from 'vitest';
import { buildWith, expand, home, sure } from '../../../tests/lake-linked-data.ts';
import { describeQuotation, describeReport } from './things.ts';

test('a page is based on a report, is about a quotation, and knows the way to it', async () => {
  const { quotes, articles } = buildWith(sure);
  const [view] = quotes;
  const [article] = articles;
  if (view === undefined || article === undefined) throw new Error('The example has no quote.');
  expect(
    await expand(describeQuotation(view, home), describeReport(article, home, [])),
  ).toMatchInlineSnapshot(`
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
