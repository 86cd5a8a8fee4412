import { describe, expect, test } from 'vitest';
import { readSaid } from '../read-quotations.ts';
import { findCopiedPosts } from './find-copied-posts.ts';
import { listUntaken } from './list-untaken.ts';

const read = (text: string) =>
  findCopiedPosts(text).map(({ name, time, words }) => [
    text.slice(name.start, name.end),
    text.slice(time?.start ?? 0, time?.end ?? 0),
    ...words.map(({ start, end }) => text.slice(start, end)),
  ]);

const thread = [
  'Ann Moss\n@annmoss\n·\n2h\nNo ferry today.\nWe wait.\n12\n1.2K',
  'Bob Ray\n@bobray\n·\n1h\nReplying to \n@annmoss\nGo home.\n3',
].join('\n\n');

describe('posts as pages of social networks give them to who selects and copies', () => {
  test.each([
    ['names, handles and ages on lines of their own', thread],
    [
      'names and handles on a line',
      'Ann Moss @annmoss · 2h\nNo ferry today.\nWe wait.\n12\nBob Ray @bobray · 1h\nGo home.',
    ],
    [
      'handles between marks of direction',
      'Ann Moss\n\u202a@annmoss.example\u202c\n· 2h\nNo ferry today.\nWe wait.\n\nBob Ray\n\u202a@bobray.example\u202c\n· 1h\nGo home.',
    ],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([
      ['Ann Moss', '2h', 'No ferry today.', 'We wait.'],
      ['Bob Ray', '1h', 'Go home.'],
    ]);
  });

  test.each([
    'Bridge live: cable snaps\n16:02\nThe cable snapped at noon.\n12:20',
    'Bridge closed for good after the cable snaps\n3h ago\nThe cable snapped.\nShare\nLike',
    'Ann Moss\nHarbour Master\n2d\nNo ferry.\nLike',
  ])('%j holds none', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    [
      'a time behind the words',
      'Ann Moss\n@annmoss\nNo ferry.\n9:15 AM · May 6, 2031\n·\n45K\n Views',
      '9:15 AM · May 6, 2031',
    ],
    [
      'a time under a handle with a host',
      'Ann Moss\n@ann@tarn.example\n\nNo ferry.\n\nMay 06, 2031, 09:15 · Web',
      'May 06, 2031, 09:15',
    ],
    ['a day with counts below', 'Post\nAnn Moss\n@annmoss\nMay 6, 2031\nNo ferry.\n12\n3', 'May 6, 2031'],
    ['a day behind a dot', 'Ann Moss\n@annmoss\n·\nMay 6\nNo ferry.', 'May 6'],
    ['a line of a messenger', 'Ann Moss, [06.05.2031 09:15]\nNo ferry.', '06.05.2031 09:15'],
    ['an export of a messenger', '06/05/2031, 09:15 - Ann Moss: No ferry.', '06/05/2031, 09:15'],
    [
      'buttons below a name and a day',
      'Ann Moss\nMay 6, 2031 at 9:15 AM\nNo ferry.\n12\nLike\nComment',
      'May 6, 2031 at 9:15 AM',
    ],
    ['the foot of a channel', 'Ann Moss\nNo ferry.\n1.2K views09:15', '09:15'],
    [
      'how near a colleague is, and an office',
      'Ann Moss\n • 2nd\nHarbour Master | Water\n2d •  Edited •\n\nFollow\nNo ferry.\n…see more\nBob Ray and 11 others\nLike',
      '2d',
    ],
    [
      'a name that stands twice',
      'Feed post number 1\nAnn Moss\nAnn Moss\n • 3rd+\nHarbour Master\n3mo • Visible to anyone\n+ Follow\nNo ferry.\nLike',
      '3mo',
    ],
    ['followers of a body', 'Ann Moss\n4,312 followers\n1yr •\nNo ferry.\nLike', '1yr'],
    [
      'a page that unrolls threads',
      'Thread Reader\nAnn Moss Profile picture\nAnn Moss\n@annmoss\n\nSubscribe\nMay 6 • 7 tweets • 2 min read\n Bookmark\nSave as PDF\nNo ferry.\n• • •\nRead all threads',
      'May 6',
    ],
  ])('%s', (_, text, time) => {
    expect(read(text)).toEqual([['Ann Moss', time, 'No ferry.']]);
  });

  test.each([
    ['a byline', 'Ferry late\n\nAnn Moss\n@annmoss\n\nThe ferry was late again on Monday.'],
    ['an author without a time', 'Ann Moss\n@annmoss\n\nThe ferry was late again on Monday.'],
    ['a name over a day', 'Ann Moss\nMay 6, 2031\n\nThe ferry was late again on Monday.'],
    [
      'a byline with a day',
      'Ann Moss\n@annmoss\nMay 6, 2031\nThe ferry was late again on Monday.\nNils Berg, the mayor, told the board that he will resign.',
    ],
    [
      'a byline with a day under a headline',
      'Ferry late again\nAnn Moss\n@annmoss\n2h\nThe ferry was late again on Monday.\nNils Berg told the board that he will resign.',
    ],
    ['a table', 'Ferries\n12\n3\nTrains\n4\n5'],
  ])('%s begins no post', (_, text) => {
    expect(findCopiedPosts(text)).toEqual([]);
  });
});

test('an account in place of a name, an age, and counts under the words', () => {
  const text = 'annmoss\n2h\nNo ferry today.\n12\n3\n1\n\nbobray\n1h\nGo home.\n4';
  expect(read(text)).toEqual([
    ['annmoss', '2h', 'No ferry today.'],
    ['bobray', '1h', 'Go home.'],
  ]);
  expect(readSaid(text)).toEqual([]);
});

test('what stands behind the buttons of a post is left, and known to be', () => {
  const text = 'Ann Moss\nMay 6, 2031 at 9:15 AM\nNo ferry.\nLike\nComment\nBob Ray\nGo home.';
  expect(findCopiedPosts(text)[0]?.left.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Bob Ray',
    'Go home.',
  ]);
});

test('a person’s words are a statement; a channel’s are named and not taken', () => {
  expect(readSaid(thread).map(({ kind, speakers }) => [kind, ...speakers])).toEqual([
    ['statement', 'Ann Moss'],
    ['statement', 'Bob Ray'],
  ]);
  const channel = 'Harbour Board, [06.05.2031 09:15]\nThe ferry is late.';
  expect(readSaid(channel)).toEqual([]);
  expect(listUntaken(channel)).toEqual([
    'The words of Harbour Board stand in a post without quotation marks (“The ferry is late.”); they are not taken as a quote.',
  ]);
});

test.each([
  'Ann Moss\n@annmoss\n·\n2h\nRT @bobray: I shut the lock and lied.\n12',
  'Ann Moss\n@annmoss\n·\n2h\nBob Ray wrote: I shut the lock and lied.\n12',
  '06/05/2031, 09:15 - Ann Moss: Forwarded: I shut the lock and lied.',
  '06/05/2031, 09:15 - Ann Moss: <Media omitted>',
  '06/05/2031, 09:15 - Ann Moss: This message was deleted',
])('what a post only passes on is no statement, and told to be none: %s', (text) => {
  expect(readSaid(text)).toEqual([]);
  expect(listUntaken(text)).toHaveLength(1);
});

test('a figure or a button in front of prose is the first line of the words; a post without words is told of', () => {
  const text =
    'Ann Moss\n@annmoss\n·\n2h\n2031\nThat is the year the ferry stops.\n12\n3\nBob Ray\n@bobray\n·\n1h\n7\n8\nEve Lind\n@evelind\n·\n1h\nShare\nTell all who wait.\n4';
  expect(read(text)).toEqual([
    ['Ann Moss', '2h', '2031', 'That is the year the ferry stops.'],
    ['Eve Lind', '1h', 'Share', 'Tell all who wait.'],
  ]);
  expect(findCopiedPosts(text)[0]?.left.map(({ start, end }) => text.slice(start, end))).toEqual(['Bob Ray']);
});
