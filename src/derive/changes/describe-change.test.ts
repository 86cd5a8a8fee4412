import { expect, test } from 'vitest';
import { saysOf, touchesOf } from '../../domain/changes.ts';
import { exampleNames } from './changes-fixtures.ts';
import { describeChange } from './describe-change.ts';

const calm = {
  id: 'calm',
  words: 'We shall see',
  span: [17, 29],
  speaker: ['holt'],
  kind: 'utterance',
  said: 'meeting',
  attribution: { printed: 'Mara Holt said', span: [32, 46] },
};
const more = { id: 'more', words: 'The lake is calm.', span: [49, 66], speaker: ['holt'], kind: 'utterance' };
const day = { fact: 'day', value: '2031-05-04', printed: 'on Sunday', span: [70, 79] };
const report = {
  title: 'Talks at the lake',
  source: {
    headline: 'Lake talks end',
    outlet: 'post',
    file: { name: 'a.txt', sha256: 'aa', span: [0, 90] },
  },
  published: { date: '2031-05-04', grade: 'inferred' },
  quotes: [calm, more],
  events: [{ event: 'meeting', claims: [day] }],
  body: 'She said so.',
  review: ['Look again.'],
};
const withCalm = (fields: object) => ({ ...report, quotes: [{ ...calm, ...fields }, more] });
const withClaims = (...claims: readonly object[]) => ({ ...report, events: [{ event: 'meeting', claims }] });

test.each([
  ['a new record', undefined, report, ['added']],
  ['a record that is gone', report, undefined, ['removed']],
  ['no change', report, structuredClone(report), []],
  [
    'places that moved',
    report,
    withCalm({ span: [18, 30], attribution: { span: [33, 47], printed: 'Mara Holt said' } }),
    [],
  ],
  ['what only makers see', report, { ...report, review: [], draft: false }, []],
  ['another text', report, { ...report, body: 'She said it.' }, ['digest changed']],
  ['a field without a word of its own', report, { ...report, rights: 'full' }, ['rights changed']],
  [
    'another speaker',
    report,
    withCalm({ speaker: ['berg', 'holt'] }),
    ['speaker of “We shall see” corrected from Holt to Berg and Holt'],
  ],
  [
    'a speaker less',
    report,
    withCalm({ speaker: [] }),
    ['speaker of “We shall see” corrected from Holt to nobody named'],
  ],
  [
    'other words',
    report,
    withCalm({ words: 'We will see' }),
    ['quote: words corrected from We shall see to We will see'],
  ],
  [
    'an occasion that is no longer given',
    report,
    withCalm({ said: undefined }),
    ['occasion of “We shall see” removed: Meeting'],
  ],
  [
    'a long quote, of which a reader sees where it differs and no more',
    { ...report, quotes: [{ ...calm, words: 'a b c d e f g h i j k' }] },
    { ...report, quotes: [{ ...calm, words: 'a b c d e F g h i j k' }] },
    ['quote: words corrected from …c d e f g h i… to …c d e F g h i…'],
  ],
  ['a note', report, withCalm({ context: 'On the weather.' }), ['note to “We shall see”: changed']],
  [
    'a quote more and a quote less',
    report,
    { ...report, quotes: [calm, { ...more, id: 'new', words: 'Yes.' }] },
    ['quote “Yes.” added', 'quote “The lake is calm.” removed'],
  ],
  ['a quote with another id', report, { ...report, quotes: [{ ...calm, id: 'see' }, more] }, []],
  ['another order', report, { ...report, quotes: [more, calm] }, []],
  [
    'another outlet and another day',
    report,
    {
      ...report,
      source: { ...report.source, outlet: 'gazette' },
      published: { date: '2031-05-05', grade: 'printed' },
    },
    [
      'outlet corrected from Post to Gazette',
      'date of publication corrected from 2031-05-04 to 2031-05-05',
      'how the date of publication is known corrected from inferred to printed',
    ],
  ],
  [
    'another version of the saved file',
    report,
    { ...report, source: { ...report.source, file: { name: 'a.txt', sha256: 'bb', span: [0, 91] } } },
    ['read from another version of the report'],
  ],
  [
    'a value',
    report,
    withClaims({ ...day, value: '2031-05-05' }),
    ['answer to “Meeting: day?” corrected from 2031-05-04 to 2031-05-05'],
  ],
  [
    'a claim more',
    report,
    withClaims(day, { fact: 'hour', value: 'noon' }),
    ['answers added to “Meeting: hour?”'],
  ],
  [
    'a second answer',
    report,
    withClaims(day, { ...day, value: '2031-05-05' }),
    ['answers changed to “Meeting: day?”'],
  ],
  ['a claim that moved', report, withClaims({ ...day, span: [71, 80] }), []],
  [
    'an event that is no longer told',
    report,
    { ...report, events: [] },
    ['events removed “Meeting”', 'answers removed from “Meeting: day?”'],
  ],
  [
    'an event’s day and question',
    { date: '2031-05-04', facts: [{ id: 'day', asks: 'When?' }] },
    {
      date: '2031-05-05',
      facts: [
        { id: 'day', asks: 'On which day?' },
        { id: 'hour', asks: 'At what hour?' },
      ],
    },
    [
      'question “On which day?” changed',
      'question “At what hour?” added',
      'date corrected from 2031-05-04 to 2031-05-05',
    ],
  ],
])('says of %s what happened', (_, before, after, what) =>
  expect(describeChange(before, after, exampleNames).map(saysOf)).toEqual(what),
);

test.each([
  [
    'other words of a quote',
    withCalm({ words: 'We will see' }),
    ['quote/calm', 'person/holt', 'event/meeting'],
  ],
  [
    'another speaker, the former too',
    withCalm({ speaker: ['berg'] }),
    ['quote/calm', 'person/holt', 'person/berg', 'event/meeting'],
  ],
  ['a quote less', { ...report, quotes: [more] }, ['quote/calm', 'person/holt', 'event/meeting']],
  ['another answer', withClaims({ ...day, value: '2031-05-05' }), ['fact/meeting/day', 'event/meeting']],
  ['another digest', { ...report, body: 'She said it.' }, []],
])('tells whom and what %s touches', (_, after, touches) =>
  expect(describeChange(report, after, exampleNames).flatMap(touchesOf)).toEqual(touches),
);

test('what the outlet changed is told as its change, and not as a correction', () => {
  const version = { sha256: 'aa', until: '2031-05-06', headline: 'Lake talks end', quotes: [calm, more] };
  const file = { ...report.source.file, sha256: 'bb' };
  const after = {
    ...report,
    source: { ...report.source, headline: 'Lake talks fail', file, versions: [version] },
    quotes: [{ ...calm, words: 'We shall never see' }],
  };
  expect(describeChange(report, after, exampleNames).map(saysOf)).toEqual([
    'headline as printed changed by the outlet from Lake talks end to Lake talks fail',
    'the outlet changed its text, seen on 6 May 2031',
    'quote: words changed by the outlet from We shall see to We shall never see',
    'quote “The lake is calm.” taken out by the outlet',
  ]);
});

test.each([
  ['taken back by its publisher', 'outlet', 'withdrawn by its outlet, 9 May 2031: No reason was given.'],
  ['taken back by us', 'site', 'withdrawn by this site, 9 May 2031: No reason was given.'],
])('a report that was %s is told with day and reason, and so is that it stands again', (_, by, phrase) => {
  const after = { ...report, withdrawn: { day: '2031-05-09', by, why: 'No reason was given.' } };
  expect(describeChange(report, after, exampleNames)).toEqual([phrase]);
  expect(describeChange(after, report, exampleNames)).toEqual(['stands again']);
});
