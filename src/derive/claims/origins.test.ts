import { expect, test } from 'vitest';
import {
  exampleArticle,
  exampleContent,
  exampleOutlet,
  exampleSource,
} from '../../../tests/example-content.ts';
import { buildDossier } from '../dossier/build-dossier.ts';
import { independentOrigins, type OriginLink } from './origins.ts';

const outlets = [
  exampleOutlet(),
  exampleOutlet({ id: 'lake-agency', name: 'Lake Agency' }),
  exampleOutlet({ id: 'evening-lake', name: 'Evening Lake', family: 'lake-post' }),
  exampleOutlet({ id: 'mirror', name: 'Mirror', role: 'repost' }),
];
const claim = { fact: 'duration', value: 'PT4H', printed: 'four hours', span: [76, 86] as [number, number] };

function report(id: string, outlet: string, told?: string) {
  const source = exampleSource({ outlet, via: ['mirror'] });
  const heard = told === undefined ? {} : { told };
  return exampleArticle({
    id,
    source,
    quotes: [
      { id: 'calm', speaker: ['holt'], words: 'We shall see', span: [17, 29], kind: 'utterance', ...heard },
    ],
    events: [{ event: 'lake-meeting', claims: [{ ...claim, ...heard }] }],
  });
}

const words = (links: readonly OriginLink[]) =>
  links.map((link) => (link.kind === 'person' ? link.person.name : link.outlet.name)).join(' → ');

function dossierOf(...articles: ReturnType<typeof report>[]) {
  return buildDossier(exampleContent({ outlets, articles }));
}

test('the way of a quote leads from the speaker over the agency and the outlet to whoever passed it on', () => {
  const dossier = dossierOf(report('a', 'lake-post', 'lake-agency'));
  const [quote] = dossier.quotes;
  expect(quote && words(quote.origin)).toBe('Mara Holt → Lake Agency → Lake Post → Mirror');
});

test('a claim that nobody is named for begins with the report', () => {
  const dossier = dossierOf(report('a', 'lake-post'));
  const told = dossier.ledger[0]?.claims[0];
  expect(told && words(told.origin)).toBe('Lake Post → Mirror');
});

test.each([
  ['reports of one publisher', [report('a', 'lake-post'), report('b', 'lake-post')], [['a', 'b']]],
  ['outlets of one family', [report('a', 'lake-post'), report('b', 'evening-lake')], [['a']]],
  [
    'two outlets that cite one agency',
    [report('a', 'lake-post', 'lake-agency'), report('b', 'mirror', 'lake-agency')],
    [[]],
  ],
  [
    'an outlet and an agency',
    [report('a', 'lake-post'), report('b', 'lake-post', 'lake-agency')],
    [['a'], []],
  ],
  [
    'an agency that has a report of its own, too',
    [report('a', 'lake-agency'), report('b', 'lake-post', 'lake-agency')],
    [[]],
  ],
] as const)('origins and their own reports: %s', (_, articles, reports) => {
  const dossier = dossierOf(...articles);
  const origins = independentOrigins(dossier.ledger.flatMap(({ claims }) => claims));
  expect(origins.map(({ articles: own }) => own.map(({ id }) => id))).toEqual(reports);
});
