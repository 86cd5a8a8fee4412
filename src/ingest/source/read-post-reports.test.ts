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

const unrolled = (title: string) =>
  `<html lang="en"><head><title>${title}</title><meta property="og:site_name" content="Thread Reader App"></head><body><nav><a>Thread Reader</a> <a>Help</a></nav><div><a>Ann Moss</a></div><div><a>@annmoss</a></div><div><a>Subscribe</a></div><div><span>May 6, 2031</span> • <span>2 tweets</span> • <span>1 min read</span></div><div><a>Bookmark</a> <a>Save as PDF</a> <a>My Authors</a></div><div class="content-tweet">The ferry stays in the yard until June, and nobody in the town knows why it does.</div><div class="content-tweet">The board said “we wait for the pump” and left the hall.</div><div>• • •</div><p>Keep Current with Ann Moss</p><h3>More from @annmoss</h3><div>Ann Moss</div><div>@annmoss</div><div>May 2</div><div>The quay was wet all day.</div></body></html>`;

test('a page that unrolls a thread is its author’s, of its day, without the threads below', () => {
  const title = 'Thread by @annmoss on Thread Reader App – Thread Reader App';
  const made = ingest(unrolled(title), { name: 'thread.html' });
  expect(
    made?.drafts.map(({ article: { source, published, quotes } }) => [
      source.authors,
      source.outlet,
      published,
      quotes?.map(({ words, continued = [] }) => [words, ...continued.map((part) => part.words)]),
    ]),
  ).toEqual([
    [
      ['Ann Moss'],
      'ann-moss',
      { date: '2031-05-06', grade: 'printed', evidence: 'The post is dated May 6, 2031.' },
      [['we wait for the pump']],
    ],
  ]);
  expect(made?.receipt.decisions.filter(({ what }) => what === 'kept').at(-1)?.words).toMatch(/^The board/);
});

test('and any other page that prints the same is none', () => {
  const made = ingest(unrolled('Ferry in the yard'), { name: 'thread.html' });
  expect(made?.drafts.map(({ article: { source } }) => source.authors ?? [])).toEqual([[]]);
});
