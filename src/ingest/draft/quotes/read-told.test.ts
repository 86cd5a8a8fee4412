import { expect, test } from 'vitest';
import { exampleOutlet } from '../../../../tests/example-content.ts';
import { createOutletFinder } from '../../known/find-outlets.ts';
import { readTold } from './read-told.ts';

const outlets = createOutletFinder([exampleOutlet()]);

function told(text: string) {
  const start = text.search(/\b(?:said|told|called)\b/);
  return readTold(text, { start, end: start + 4 }, outlets);
}

test.each([
  ['a recorded outlet', '“We go,” Holt told the Lake Post on Monday.', { id: 'lake-post' }],
  ['a newspaper by its name', '“We go,” Holt told the Norland Courier.', { name: 'Norland Courier' }],
  ['a station', '“We go,” Holt said in an interview with Radio Nine.', { name: 'Radio Nine' }],
  ['an agency', '“We go,” Holt said, according to the Fjord news agency.', { name: 'Fjord' }],
  ['a broadcaster', '“We go,” Holt told state broadcaster NRT on Monday.', { name: 'NRT' }],
  [
    'one that reports it behind the words',
    '“We go,” Holt said, the Lake Post reported.',
    { id: 'lake-post' },
  ],
  [
    'one that reports it before the words',
    'The Fjord agency reported that Holt called it “late.”',
    { name: 'Fjord' },
  ],
  ['a news website', '“We go,” Holt told the Fjord news website.', { name: 'Fjord' }],
  [
    'a website before its name',
    '“We go,” Holt said in an interview with the website Fjord.',
    { name: 'Fjord' },
  ],
  ['a paper of a town with a forename', '“We go,” Holt told the Charlotte Post.', { name: 'Charlotte Post' }],
  ['the website of an office', '“We go,” Holt said, according to the Castle website.', undefined],
  ['the website of a board', '“We go,” Holt said in a statement to the Harbour Board website.', undefined],
  ['a person named like a paper', '“We go,” Holt told Robert Post.', undefined],
  ['somebody who is told daily', '“We go,” Holt told Moss daily.', undefined],
  ['an office', '“We go,” Holt told the Coastal Protection Agency.', undefined],
  ['somebody of a club', '“We go,” Holt told Bo Berg, a member of the Harbour Press Club.', undefined],
  ['a parliament', '“We go,” Holt told Congress.', undefined],
  ['the source of another sentence', 'The Lake Post reported a storm. Holt called it “late.”', undefined],
])('through %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});
