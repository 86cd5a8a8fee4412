import { describe, expect, test } from 'vitest';
import {
  exampleArticle,
  exampleQuote,
  exampleReport,
  exampleSource,
} from '../../../tests/example-content.ts';
import type { ArticleEntry } from '../../domain/content.ts';
import { checkProofs } from './check-proofs.ts';
import { hashText } from './hash-recorded.ts';
import { makeProof } from './make-proof.ts';
import { formatProof } from './proof-text.ts';

type Fields = Parameters<typeof exampleArticle>[0];

const attributed = {
  ...exampleQuote,
  attribution: { printed: 'Mara Holt said', span: [32, 46] as [number, number] },
};
const asProved = { quotes: [attributed], spellings: ['Mara Holt'] } satisfies Fields;

function proofOf(article: ArticleEntry): string {
  return formatProof(makeProof(article, { text: hashText(exampleReport), proved: '2031-05-06' }));
}

function check(fields: Fields, proof = proofOf(exampleArticle(asProved))) {
  return checkProofs([exampleArticle({ ...asProved, ...fields })], new Map([['lake-talks', proof]]));
}

const claims = (fields: object) => [
  {
    event: 'lake-meeting',
    claims: [
      {
        fact: 'duration',
        value: 'PT4H',
        printed: 'four hours',
        span: [76, 86] as [number, number],
        ...fields,
      },
    ],
  },
];

test('an article that is as it was proved is right', () => expect(check({})).toEqual([]));

test('what only we say of the words may change, and the order too', () => {
  expect(
    check({
      title: 'Another headline of ours',
      body: 'Another digest.',
      quotes: [{ ...attributed, context: 'On the weather.', kind: 'fragment' }],
      events: claims({ note: 'By the clock.' }),
      review: ['Look again.'],
    }),
  ).toEqual([]);
});

describe('names the field, what it is and what was found', () => {
  test.each([
    [
      'the words of a quote',
      { quotes: [{ ...attributed, words: 'We shall sea' }] },
      '“quotes.calm.words” is “We shall sea”',
      '“We shall see”',
    ],
    [
      'its place',
      { quotes: [{ ...attributed, span: [18, 30] as [number, number] }] },
      '“quotes.calm.span” is [18,30]',
      '[17,29]',
    ],
    [
      'its speaker',
      { quotes: [{ ...attributed, speaker: ['berg'] }] },
      '“quotes.calm.speaker” is ["berg"]',
      '["holt"]',
    ],
    [
      'to whom it was told',
      { quotes: [{ ...attributed, told: 'lake-post' }] },
      '“quotes.calm.told” is “lake-post”',
      'nothing',
    ],
    [
      'the attribution',
      {
        quotes: [
          { ...attributed, attribution: { printed: 'Mara Hold said', span: [32, 46] as [number, number] } },
        ],
      },
      'Mara Hold',
      'Mara Holt',
    ],
    [
      'the words of a claim',
      { events: claims({ printed: 'five hours' }) },
      '“claims.lake-meeting.duration.printed” is “five hours”',
      '“four hours”',
    ],
    ['the value of a claim', { events: claims({ value: 'PT5H' }) }, 'is “PT5H”', '“PT4H”'],
    ['who makes the claim', { events: claims({ by: ['holt'] }) }, 'is ["holt"]', 'nothing'],
    [
      'the headline',
      { source: exampleSource({ headline: 'Lake talks and' }) },
      '“source.headline” is “Lake talks and”',
      '“Lake talks end”',
    ],
    [
      'a headline that was taken out',
      { source: exampleSource({ headline: null }) },
      '“source.headline” is nothing',
      '“Lake talks end”',
    ],
    ['a spelling', { spellings: ['Mara Hold'] }, '“spellings.words” is “Mara Hold”', '“Mara Holt”'],
    [
      'the hash of the file',
      { source: { ...exampleSource(), file: { ...exampleSource().file, sha256: 'b'.repeat(64) } } },
      '“source.file.sha256”',
      'aaaa',
    ],
    [
      'the part of the file',
      {
        source: { ...exampleSource(), file: { ...exampleSource().file, span: [0, 80] as [number, number] } },
      },
      '“source.file.span” is [0,80]',
      '[0,87]',
    ],
  ] satisfies readonly [string, Fields, string, string][])('%s', (_, fields, now, proved) => {
    const [notice, ...others] = check(fields);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      rule: 'not-as-proved',
      severity: 'error',
      file: 'content/articles/lake-talks.md',
    });
    expect(notice?.message).toContain(now);
    expect(notice?.message).toMatch(/found in “lake.txt” on 6 May 2031 was /);
    expect(notice?.message.split(' was ').at(-1)).toContain(proved);
    expect(notice?.hint).toContain('npm run prove -- FOLDER');
  });
});

test('says which sign differs where an eye would not see it', () => {
  const cyrillic = { ...attributed, words: 'We sh\u0430ll see' };
  expect(check({ quotes: [cyrillic] })[0]?.message).toContain(
    'differ at character 6: U+0430 instead of U+0061',
  );
});

test('words that were added were never compared', () => {
  const added = {
    ...exampleQuote,
    id: 'lake',
    words: 'The lake is calm.',
    span: [49, 66] as [number, number],
  };
  const [notice] = check({ quotes: [attributed, added] });
  expect(notice?.message).toBe(
    '“quotes.lake” (“The lake is calm.”) was never compared with the saved file “lake.txt”.',
  );
  expect(notice?.path).toEqual(['quotes', 1]);
});

test.each([
  ['taken out', { quotes: [] }, '“quotes.calm” (“We shall see”) was found', 'no longer recorded'],
  [
    'renamed',
    { quotes: [{ ...attributed, id: 'calm-lake' }] },
    '“quotes.calm-lake” (“We shall see”) was found',
    'as “quotes.calm”',
  ],
])('a quote that was %s can be put right without the file', (_, fields, start, end) => {
  const [notice, ...others] = check(fields);
  expect(others).toEqual([]);
  expect(notice?.message).toContain(start);
  expect(notice?.message).toContain(end);
  expect(notice?.hint).toContain('no saved file is needed');
});

test('an article without a proof was never compared', () => {
  const [notice] = checkProofs([exampleArticle()], new Map());
  expect(notice).toMatchObject({ rule: 'no-proof', file: 'content/articles/lake-talks.md' });
  expect(notice?.message).toContain('“lake.txt”');
});

test.each([
  [
    'words exchanged in article and proof alike',
    (proof: string) => proof.replaceAll('see', 'sea'),
    'was changed by hand in 1 line',
  ],
  ['another file', (proof: string) => proof.replaceAll('aaaa', 'bbbb'), 'was changed by hand'],
  ['a conflict of two versions', (proof: string) => `<<<<<<< HEAD\n${proof}`, 'can no longer be read'],
  ['half a file', (proof: string) => proof.slice(0, 300), 'can no longer be read'],
  ['nothing', () => '', 'can no longer be read'],
])('a proof with %s proves nothing', (_, change, message) => {
  const words = { quotes: [{ ...attributed, words: 'We shall sea' }] };
  const [notice, ...others] = check(words, change(proofOf(exampleArticle(asProved))));
  expect(others).toEqual([]);
  expect(notice).toMatchObject({ rule: 'broken-proof', file: 'content/.proofs/lake-talks.jsonl' });
  expect(notice?.message).toContain(message);
});
