import { expect, test } from 'vitest';
import { readTextReports } from '../../source/read-text-reports.ts';
import { boundByStory } from './bound-by-story.ts';

/** 6 May 2031 is a Tuesday. */
const story = { subject: 'Harbour treaty', day: '2031-05-06', period: '2031-04-20/2032-02-01' };
const padding = 'Forty barges waited on the north bank, and the town fears for its trade and for its market.';

function publishedOf(lines: readonly string[]) {
  const [report] = readTextReports([...lines, padding].join('\n\n'), {});
  if (report === undefined) throw new Error('There is no report.');
  return boundByStory(report, story).published;
}

test.each([
  ['a day without a year', ['Treaty signed', 'Tuesday 6 May', padding], '2031-05-06'],
  ['a dateline without a year', ['Treaty signed', `OSTMARK, May 6 (NP) — ${padding}`], '2031-05-06'],
  [
    'what was done on its weekday',
    ['The harbour treaty was signed on Tuesday in Ostmark, the board said.'],
    '[2031-05-06..2031-05-12]',
  ],
  [
    'what is to come on its weekday',
    ['The harbour treaty will be signed on Tuesday in Ostmark, the board said.'],
    '[2031-04-30..2031-05-06]',
  ],
  [
    'what it tells of as past',
    ['Barges wait again after the harbour treaty was signed, the board said.'],
    '[2031-05-06..]',
  ],
])('the days of a story bound %s', (_, lines, value) => {
  expect(publishedOf(lines)).toMatchObject({ value, grade: 'inferred' });
});

test.each([
  ['another weekday', ['The treaty was signed on Friday in Ostmark, the board said.']],
  ['another matter', ['The ferry was sold on Tuesday in Ostmark, the board said.']],
  ['a day outside the period', ['Treaty signed', '9 March', padding]],
  [
    'what is past in one sentence and to come in another',
    ['The harbour treaty was drafted in spring.', 'The harbour treaty will be signed soon, the board said.'],
  ],
  ['nothing', [padding]],
])('%s stays open', (_, lines) => {
  expect(publishedOf(lines)).toBeUndefined();
});

test('a report that prints its day keeps it', () => {
  expect(publishedOf(['Treaty signed', '7 May 2031', padding])).toMatchObject({
    value: '2031-05-07',
    grade: 'printed',
  });
});
