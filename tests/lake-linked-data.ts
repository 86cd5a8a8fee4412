import jsonld from 'jsonld';
import { expect } from 'vitest';
import { buildDossier, type Dossier } from '../src/derive/dossier/build-dossier.ts';
import type { ArticleInput } from '../src/domain/article.ts';
import { pageData } from '../src/exports/linked-data/page-data.ts';
import type { describeQuotation, describeReport } from '../src/exports/linked-data/things.ts';
import {
  exampleArticle,
  exampleContent,
  exampleEvent,
  examplePerson,
  exampleSource,
} from './example-content.ts';

export const home = 'https://lake.example/';
export const printed = { grade: 'printed', evidence: 'It is printed.' } as const;
export const inferred = { grade: 'inferred', evidence: 'No other is named.' } as const;

/** As much of the context of schema.org as tells addresses from texts. */
const address = { '@type': '@id' };
const context = {
  '@context': { '@vocab': 'https://schema.org/', url: address, sameAs: address, item: address },
};

export function buildWith(fields: Partial<ArticleInput>): Dossier {
  return buildDossier(
    exampleContent({
      people: [examplePerson({ wikidata: 'Q42' })],
      articles: [exampleArticle(fields)],
      events: [exampleEvent(), exampleEvent({ id: 'next-meeting', kind: 'planned' })],
    }),
  );
}

export async function expand(
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

export const sure = {
  source: exampleSource({ outletKnown: printed }),
  published: { date: '2031-05-04', ...printed },
};
