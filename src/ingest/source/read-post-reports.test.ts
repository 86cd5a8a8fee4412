import { expect, test } from 'vitest';
import { ingest } from '../../../tests/ingest-lake.ts';

const thread = [
  'Ann Moss\n@annmoss.bsky.social\n· May 6, 2031\nThe ferry stays in the yard until June, and nobody knows why.\n12',
  'Bob Ray\n@bobray\n· 2h\nWe asked for a new one two years ago.\n3\nWho are you?',
].join('\n');

test('each post of a copied thread is a report with its author, its day and its words', () => {
  const made = ingest(thread);
  expect(
    made?.drafts.map(({ article: { source, published, quotes = [] } }) => [
      source.authors,
      source.outlet,
      source.via,
      published.date,
      quotes.map(({ words, speaker }) => [words, ...speaker]),
    ]),
  ).toEqual([
    [
      ['Ann Moss'],
      'ann-moss',
      ['bluesky'],
      '2031-05-06',
      [['The ferry stays in the yard until June, and nobody knows why.', 'moss']],
    ],
    [['Bob Ray'], 'bob-ray', [], '../..', [['We asked for a new one two years ago.', 'ray']]],
  ]);
});

test('says what is not sure', () => {
  const [, second] = ingest(thread)?.drafts ?? [];
  expect(second?.article.published.evidence).toBe('The post is dated 2h, and not by its day.');
  expect(second?.article.review).toEqual(
    expect.arrayContaining([
      'The file holds 2 posts of a social network: check author, time and words of this one.',
      '1 line behind this post was not taken, since nobody could tell whose they are (“Who are you?”).',
    ]),
  );
});

test('a messenger writes the day first', () => {
  const made = ingest(
    'Harbour Board, [06.05.2031 09:15]\nThe ferry is late.\n\nHarbour Board, [07.05.2031 09:15]\nIt came.',
  );
  expect(made?.drafts.map(({ article }) => article.published.date)).toEqual(['2031-05-06', '2031-05-07']);
});

test('a messenger that sets dots writes the day first, in an English chat too', () => {
  const made = ingest(
    '[06.05.2031, 09:15] Ann Moss: The ferry stays in the yard until June, and nobody knows why.\n[06.05.2031, 09:20] Bob Ray: We asked for a new one two years ago, and they said no.',
  );
  expect(made?.drafts.map(({ article }) => article.published)).toMatchObject([
    { date: '2031-05-06', grade: 'printed' },
    { date: '2031-05-06', grade: 'printed' },
  ]);
});
