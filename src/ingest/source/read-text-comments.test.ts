import { describe, expect, test } from 'vitest';
import { pageText } from '../html/blocks/page-text.ts';
import { readReports } from './read-reports.ts';

const said = [
  'I worked on the lock at Ostmark for ten years, and the cable was never changed in that time.',
  'The board told us that “the bridge is safe” in March.',
  'My ferry was late three times this week, and nobody on the quay could say what had happened.',
];
const names = ['oldhand', '@quayside', 'Ferry Fan'];
const ages = ['2 hours ago', '1 hour ago', '40 minutes ago'];

const read = (text: string, html?: string) =>
  readReports({ text, encoding: 'utf-8', doubts: [], ...(html === undefined ? {} : { html }) }, {}).map(
    ({ headline, authors, lines, published, outlet, review }) => ({
      headline: headline?.text,
      authors,
      day: published?.value,
      outlet: outlet?.value,
      words: lines.filter((line) => line !== headline).map(({ text: words }) => words),
      review,
    }),
  );

const box = said.map((words, at) => `${names[at]}\n${ages[at]}\n${words}\nReply Share\n`).join('\n');
const article = [
  'Swing bridge closed\n\nHarbour Gazette\n\n7 May 2031\n',
  'The swing bridge at Ostmark was closed on Monday, the harbour board said, after a cable had snapped in the night and a lorry had come to stand on it.\n',
  'Thirty lorries waited on the north bank by noon, and the board sent them round by the old road over the hills, where snow lay.\n',
  'A new cable takes six weeks to make, according to the board, which asked three makers for it and heard from one of them so far.\n',
];

describe('comments of which a text consists are each their author’s', () => {
  test('in a box under the headline', () => {
    const all = read(`Swing bridge closed\n\nHarbour Gazette\n\n7 May 2031\n\n3 comments\n\n${box}`);
    expect(all.map(({ authors, words, day, outlet }) => [authors, words, day, outlet])).toEqual(
      said.map((words, at) => [[names[at]], [words], undefined, 'Harbour Gazette']),
    );
    expect(all[0]?.review).toEqual([
      'The file holds 3 comments: each is its author’s, and no words of a report.',
    ]);
  });

  test('in a forum, with their days', () => {
    const post = (words: string, at: number) =>
      `Re: Bridge\nby ${names[at]} » Tue May 0${at + 1}, 2031 3:42 pm\n\n${words}\n`;
    expect(
      read(said.map(post).join('\n')).map(({ headline, authors, day, words }) => [
        headline,
        authors,
        day,
        words,
      ]),
    ).toEqual(said.map((words, at) => ['Re: Bridge', [names[at]], `2031-05-0${at + 1}`, [words]]));
  });

  test('under a post of Reddit', () => {
    const answers = [1, 2].map((at) => `u_${at}\n•\n4h ago\n${said[at]}\n\n12\nReply\n\nAward\n\nShare\n`);
    const text = `r/ostmark\n•\n5 hr. ago\noldhand\n\nBridge closed\n\n${said[0]}\n\nUpvote\n128\nDownvote\n\n42\nGo to comments\n\nShare\n\n${answers.join('\n')}`;
    expect(read(text).map(({ headline, authors, words }) => [headline, authors, words])).toEqual([
      ['Bridge closed', ['oldhand'], [said[0]]],
      [undefined, ['u_1'], [said[1]]],
      [undefined, ['u_2'], [said[2]]],
    ]);
  });

  test('signed in a blog', () => {
    const signed = said.map(
      (words, at) => `${at}user says:\nMay ${at + 1}, 2031 at 10:1${at} am\n${words}\nReply\n`,
    );
    expect(read(signed.join('\n')).map(({ authors, day }) => [authors, day])).toEqual(
      said.map((_, at) => [[`${at}user`], `2031-05-0${at + 1}`]),
    );
  });
});

test('below a longer report they are none of its words', () => {
  const [only, ...others] = read(`${article.join('\n')}\n3 Comments\n\n${box}`);
  expect(others).toEqual([]);
  expect(only?.words.filter((words) => said.includes(words))).toEqual([]);
  expect(only?.words).toHaveLength(3);
});

test('nor on a page whose elements do not tell them', () => {
  const lines = [...article.slice(1), '128 Comments', names[1], ages[1], said[0]];
  const html = `<html lang="en"><head><title>Swing bridge closed</title></head><body><h1>Swing bridge closed</h1>${lines.map((line) => `<div>${line}</div>`).join('')}</body></html>`;
  const [only] = read(pageText(html), html);
  expect(only?.words).not.toContain(said[0]);
  expect(only?.review.at(-1)).toBe(
    '19 words of comments on the report were cut: they are no words of a report.',
  );
});

test('comments of a few words have no draft on a page, and that is told', () => {
  const comment = (author: string, words: string) =>
    `<shreddit-comment author="${author}"><div><p>${words}</p></div><button>Reply</button></shreddit-comment>`;
  const html = `<html lang="en"><body><h1>Bridge</h1>${comment('one', said[0] ?? '')}${comment('two', said[2] ?? '')}${comment('three', 'Oh no.')}</body></html>`;
  expect(read(pageText(html), html).map(({ authors, review }) => [authors, review.slice(1)])).toEqual([
    [['one'], ['1 comment of a few words has no draft.']],
    [['two'], []],
  ]);
});

test.each([
  ['a report', article.join('\n')],
  [
    'reports of several outlets',
    ['Tarn Post', 'Harbour Gazette']
      .map((name, at) => `${name}\n${ages[at]}\n${article.slice(1).join('\n')}`)
      .join('\n'),
  ],
  [
    'bylines with times',
    [1, 2]
      .map((at) => `Lock ${at}\nBy Ida Moen${at}, May ${at}, 2031 3:42 pm\n\n${article.slice(1).join('\n')}`)
      .join('\n\n'),
  ],
])('%s holds none', (_, text) => {
  expect(read(text).flatMap(({ review }) => review.filter((note) => note.includes('comment')))).toEqual([]);
});
