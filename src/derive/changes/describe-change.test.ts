import { expect, test } from 'vitest';
import { describeChange } from './describe-change.ts';

const report = {
  title: 'Talks at the lake',
  quotes: [
    { id: 'calm', words: 'We shall see' },
    { id: 'more', words: 'The lake is calm.' },
  ],
  events: [{ event: 'lake-meeting', claims: [] }],
  body: 'She said so.',
};

test.each([
  ['a new record', undefined, report, ['added']],
  ['a record that is gone', report, undefined, ['removed']],
  ['no change', report, { ...report }, []],
  ['another text', report, { ...report, body: 'She said it.' }, ['digest changed']],
  ['a field without a word of its own', report, { ...report, rights: 'full' }, ['rights changed']],
  [
    'one quote in other words',
    report,
    { ...report, quotes: [{ id: 'calm', words: 'We will see' }, report.quotes[1]] },
    ['quote “calm” changed'],
  ],
  [
    'a quote more and a quote less',
    report,
    { ...report, quotes: [report.quotes[0], { id: 'new', words: 'Yes.' }] },
    ['quote “more” removed', 'quote “new” added'],
  ],
  ['another order', report, { ...report, quotes: report.quotes.toReversed() }, ['order of quotes changed']],
  [
    'a claim',
    report,
    { ...report, events: [{ event: 'lake-meeting', claims: [{ fact: 'duration' }] }] },
    ['event “lake-meeting” changed'],
  ],
])('says of %s what happened', (_, before, after, what) =>
  expect(describeChange(before, after)).toEqual(what),
);
