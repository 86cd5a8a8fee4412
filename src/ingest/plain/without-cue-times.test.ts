import { expect, test } from 'vitest';
import { withoutCueTimes } from './without-cue-times.ts';

const linesOf = (text: string) =>
  withoutCueTimes(text)
    .text.split('\n')
    .filter((line) => line !== '');

test.each([
  [
    'times on lines of their own',
    'The quay at night\nHarbour TV\nTranscript\n0:00\ngood evening\n0:04\n4 seconds\nfrom the quay\n0:12\ntonight we ask\n1:02\nwhat broke',
    ['The quay at night', 'Harbour TV', 'Transcript', 'good evening from the quay tonight we ask what broke'],
  ],
  [
    'times before the words',
    '(00:00) good evening\n(00:04) from the quay\n(00:12) tonight\n(00:15) we ask\n(00:19) what broke',
    ['good evening from the quay tonight we ask what broke'],
  ],
  [
    'subtitles',
    '1\n00:00:00,000 --> 00:00:04,000\nGood evening.\n\n2\n00:00:04,100 --> 00:00:08,000\nANN MOSS: We saw a crack,\nand we left.\n\n3\n00:00:08,200 --> 00:00:11,000\n>> Nobody fell?\n\n4\n00:00:11,200 --> 00:00:14,000\n{\\an8}MOSS: <i>Nobody.</i>\n',
    ['Good evening.', 'ANN MOSS: We saw a crack, and we left.', 'Nobody fell?', 'MOSS: Nobody.'],
  ],
  [
    'subtitles of the web that roll',
    'WEBVTT\nKind: captions\nLanguage: en\n\n00:00:00.000 --> 00:00:02.000 align:start\nWe saw\n\n00:00:02.000 --> 00:00:04.000\nWe saw\n\n00:00:04.000 --> 00:00:06.000\na<00:00:05.000><c> crack</c>\n\n00:00:06.000 --> 00:00:07.000\n<v Ann Moss>And left.</v>',
    ['We saw a crack', 'Ann Moss: And left.'],
  ],
  [
    'subtitles whose words look like those of a file',
    'WEBVTT\nKind: captions\n\n00:00.000 --> 00:02.000\nKind of a mess,\n\n00:02.000 --> 00:04.000\n2031\n\n00:04.000 --> 00:06.000\nLanguage: a wall,\n10:30 at night\n\nNOTE by the desk\n\n00:06.000 --> 00:07.000\n4 seconds',
    ['Kind of a mess, 2031', 'Language: a wall, 10:30 at night 4 seconds'],
  ],
  [
    'a text below the last time',
    '0:00\ngood evening\n0:04\nfrom the quay\n0:12\n5 seconds\n0:15\nwe ask\n\nThe lock is shut.\n\n“We wait,” she said.',
    ['good evening from the quay 5 seconds we ask', 'The lock is shut.', '“We wait,” she said.'],
  ],
])('%s', (_, text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});

test('a paragraph ends where a sentence does, or at a length', () => {
  const piece = 'we waited for the ferry on the quay all night long and nobody came to see us';
  const text = Array.from(
    { length: 40 },
    (_, index) => `0:${10 + index}\n${piece} ${index}${index === 6 ? '.' : ''}`,
  );
  const lengths = linesOf(text.join('\n')).map((line) => line.split(' ').length);
  expect(lengths).toEqual([126, 162, 162, 162, 108]);
});

test.each([
  ['hours of a day', '12:20\nThe lock is shut.\n14:10\nIt is deep.\n15:42\nShe came.\n16:02\nAll left.'],
  ['four hours of a night', '00:40 Sirens.\n01:30 The dyke breaks.\n02:10 Boats come.\n03:55 It is over.'],
  ['the latest first', '1:40\nEnd.\n1:20\nMiddle.\n1:00\nSo.\n0:40\nFirst.'],
  ['results among prose', `The race\n${'A long line of the report.\n'.repeat(20)}0:52\n0:53\n0:54\n0:55`],
  ['a report', 'The lock is shut since 0:04, she said.'],
])('%s are left', (_, text) => {
  expect(withoutCueTimes(text)).toEqual({ text, times: 0 });
});
