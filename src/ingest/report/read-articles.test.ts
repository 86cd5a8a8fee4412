import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOf, type Passage } from '../passages/passage.ts';
import { type ReadArticle, readArticles } from './read-articles.ts';

const story =
  'The lock at Tarnholm was shut on Monday after divers found a crack in its northern gate, and the town fears for its trade.';
const pasted = `We walk for the hospice! Donate here

Tarnholm lock shut

Published: March 4, 2031

${story}

He made no offer.The county will decide next week.

Read more: Ferry stops for a week
Source`;

test('reads a pasted report', () => {
  const [article] = readArticles(pasted);
  expect(article?.headline?.text).toBe('Tarnholm lock shut');
  expect(article?.body.map(({ text }) => text)).toEqual([
    story,
    'He made no offer.The county will decide next week.',
  ]);
  expect(article?.removed.map(({ rule }) => rule.name)).toEqual([
    'donation line',
    'date line',
    'related link',
    'lone source mark',
  ]);
  expect(article?.published).toMatchObject({ date: '2031-03-04', grade: 'printed' });
  expect(article?.lostBreaks.map(({ at }) => pasted.slice(at, at + 10))).toEqual(['The county']);
  expect(article?.language).toBe('en');
});

test('counts relative dates from the printed date, or from one given', () => {
  const dates = (options: { anchor?: string }) =>
    readArticles(pasted, options)[0]?.dates.map(({ date }) => date);
  expect(dates({})).toEqual(['2031-03-03', '[2031-03-10..2031-03-16]']);
  expect(dates({ anchor: '2031-03-11' })).toEqual(['2031-03-10', '[2031-03-17..2031-03-23]']);
});

test.each([
  ['Published: March 4, 2031 | Updated: March 6, 2031', '2031-03-04', 'printed'],
  ['Updated: March 6, 2031 | Published: March 4, 2031', '2031-03-04', 'printed'],
  ['Updated: March 6, 2031\nPublished: March 4, 2031', '2031-03-04', 'printed'],
  ['Updated: March 6, 2031', '[..2031-03-06]', 'inferred'],
  ['03/04/2031', '[2031-03-04,2031-04-03]', 'inferred'],
  ['15/04/2031', '2031-04-15', 'printed'],
  ['Veröffentlicht am 4. März 2031', '2031-03-04', 'printed'],
  ['mardi 4 mars 2031 à 10h15', '2031-03-04', 'printed'],
  ['Опубликовано: 4 марта 2031, 14:20', '2031-03-04', 'printed'],
  ['2031-03-04T23:30:00-08:00', '2031-03-04', 'printed'],
])('the date line “%s” gives %s', (line, date, grade) => {
  const [article] = readArticles(`Tarnholm lock shut\n\n${line}\n\n${story}`);
  expect(article?.published).toMatchObject({ date, grade });
  expect(article?.body.map(({ text }) => text)).toEqual([story]);
});

test.each(['an hour ago', '2 hours ago', 'Updated: March 6, 2031', '03/04/2031'])(
  'a report dated “%s” leaves its relative days open',
  (line) => {
    const [article] = readArticles(`Tarnholm lock shut\n\n${line}\n\n${story}`);
    expect(article?.dates.map(({ words, date }) => [words.text, date])).toEqual([['on Monday', undefined]]);
  },
);

test('without a printed date, a told day only bounds the day of publication', () => {
  const [article] = readArticles(
    `${story} It was built by Nils Berg and opened on May 1, 1931. The county met on March 2, 2031.`,
  );
  expect(article?.published).toMatchObject({ date: '[2031-03-02..]', grade: 'inferred' });
});

test('a day still to come bounds nothing', () => {
  expect(readArticles(`${story} The county will meet on March 12, 2031.`)[0]?.published).toBeUndefined();
});

const passagesOf = (article: ReadArticle): readonly Passage[] => [
  ...[article.headline, article.deck, article.outlet?.name, article.published?.evidence].filter(
    (passage) => passage !== undefined,
  ),
  ...article.body,
  ...article.surroundings,
  ...article.removed.map(({ passage }) => passage),
  ...article.dates.map(({ words }) => words),
];

const anyLine = fc.constantFrom(
  ...pasted.split('\n'),
  'Gazette\nan hour ago\n- Gazette',
  '-----',
  'Home',
  '© 2031 Gazette',
  '“',
  "'a",
  'a.B',
  ' ',
);
const anyFile = fc.array(anyLine, { maxLength: 25 }).map((lines) => lines.join('\n'));

test('whatever is read is a slice of the file', () => {
  fc.assert(
    fc.property(anyFile, (source) => {
      for (const passage of readArticles(source).flatMap(passagesOf))
        expect(source.slice(passage.start, endOf(passage))).toBe(passage.text);
    }),
  );
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      (source) => readArticles(source).length >= 0,
    ),
  );
});

test('lines of a report that look like fields stay in it', () => {
  const prose =
    'The northern gate of the lock at Tarnholm was shut on Monday, the board said in the evening.';
  const looks = [
    'Length: 312 metres',
    'Series: three gates',
    'Column: the northern one leans',
    'Subject: “We shut it and I lied,” Berg wrote in a mail.',
  ];
  const text = ['Lock shut after crack found', '', prose, '', looks.join('\n\n'), '', prose].join('\n');
  const [article] = readArticles(text);
  expect(article?.surroundings).toEqual([]);
  const kept = article?.body.map((line) => line.text) ?? [];
  for (const line of looks) expect(kept).toContain(line);
});
