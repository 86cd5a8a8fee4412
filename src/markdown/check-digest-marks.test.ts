import { expect, test } from 'vitest';
import { exampleArticle } from '../../tests/example-content.ts';
import { checkDigestMarks } from './check-digest-marks.ts';

const check = (body: string) =>
  checkDigestMarks({ articles: [exampleArticle({ body })] }).map(({ rule, bodyLine }) => [rule, bodyLine]);

test.each([
  ['a quote by its id', 'She said: :quote[calm].'],
  ['a quote that stands by itself', '::quote[calm]'],
  ['a quote by its id in a block quote', '> ::quote[calm]'],
  ['recorded words that were typed', 'She said “We shall see”.'],
  ['recorded words in a block quote', '> We shall see'],
  ['recorded words over a broken line', 'She said “We\nshall see”.'],
  ['apostrophes', "The ministers' plan isn't the voters' plan."],
])('accepts %s', (_, body) => expect(check(body)).toEqual([]));

test.each([
  ['typed words', 'Text.\n\nShe said “take it”.', 'words-not-recorded', 3],
  ['words in a later line', 'Text\nand then “take it”.', 'words-not-recorded', 2],
  ['a heading', 'Text.\n\n## “take it”', 'words-not-recorded', 3],
  ['a list', '- She said\n- “take it”', 'words-not-recorded', 2],
  ['emphasis around words', 'She said “*take* it”.', 'words-not-recorded', 1],
  ['emphasis around marks', 'She said *“take it”*.', 'words-not-recorded', 1],
  ['marks written as entities', 'She said &ldquo;take it&rdquo;.', 'words-not-recorded', 1],
  ['marks in HTML, which is shown as text', '<b>“take it”</b>', 'words-not-recorded', 1],
  ['code', 'She said `“take it”`.', 'words-not-recorded', 1],
  ['the words of a link', '[“take it”](https://lake.example)', 'words-not-recorded', 1],
  ['the title of a link', '[lake](https://lake.example "She said “take it”")', 'words-not-recorded', 1],
  ['the words for a picture', '![“take it”](https://lake.example/a.png)', 'words-not-recorded', 1],
  ['what only looks like a directive', ':::note\n“take it”\n:::', 'words-not-recorded', 2],
  ['a block quote', 'Text.\n\n> take it', 'words-not-recorded', 3],
  ['a list in a block quote', '> - take it', 'words-not-recorded', 1],
  ['marks around a quote, which has its own', 'She said “:quote[calm]”.', 'doubled-marks', 1],
  ['a mark alone', 'She said “take it.', 'mark-alone', 1],
])('refuses %s', (_, body, rule, line) => expect(check(body)).toEqual([[rule, line]]));

test.each([
  ['typed words', 'She said “take it”.', 11],
  ['words in a later line', 'Text\nand “take it”.', 6],
  ['a list', '- She said\n- “take it”', 4],
  ['what stands behind emphasis', 'She *said* “take it”.', 13],
  ['a mark alone', 'She said “take it.', 10],
  ['marks around a quote', 'She said “:quote[calm]”.', 11],
  ['a place that nobody can count, behind an escape', 'She \\*said “take it”.', undefined],
])('tells the column of %s', (_, body, column) => {
  const notices = checkDigestMarks({ articles: [exampleArticle({ body })] });
  expect(notices.map((notice) => notice.column)).toEqual([column]);
});
