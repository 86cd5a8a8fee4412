import { expect, test } from 'vitest';
import { readReports } from './read-reports.ts';
import { readSourceText } from './text/read-source-text.ts';

function read(lines: readonly string[]) {
  const reading = readSourceText('live.txt', new TextEncoder().encode(lines.join('\n')));
  return reading.status === 'read' ? readReports(reading.source, {}) : [];
}

const head = ['Bridge live: cable snaps at Ostmark', 'Harbour Gazette, 6 May 2031'];
const posts = [
  [
    '15.42 BST',
    'Minister arrives',
    'The minister has come to the bridge. “We mend it,” Tor Lund said.',
    'Ida Moen',
  ],
  ['14.10 BST', 'Forty lorries wait on both banks, the bridge office says.'],
  ['12.20 BST', 'Bridge closed', 'Nobody was on the bridge when the cable snapped at noon.', 'Share'],
];

test('each time of a live report begins a post with its own headline and author', () => {
  const reports = read([...head, '', ...posts.flatMap((post) => [...post, ''])]);
  expect(
    reports.map(({ headline, authors, published, outlet }) => [
      headline?.text,
      authors,
      published?.value,
      outlet?.value,
    ]),
  ).toEqual([
    ['Minister arrives', ['Ida Moen'], '2031-05-06', 'Harbour Gazette'],
    [undefined, [], '2031-05-06', 'Harbour Gazette'],
    ['Bridge closed', [], '2031-05-06', 'Harbour Gazette'],
  ]);
  expect(reports[0]?.published).toMatchObject({ grade: 'inferred' });
  expect(reports[2]?.cut.map(({ passage, rule }) => [passage.text, rule])).toEqual([
    ['12.20 BST', 'time of a post'],
    ['Share', 'sharing button'],
  ]);
  expect(reports[0]?.review[0]).toMatch(/^The file holds 3 posts of a live report \(“Bridge live/);
});

test('a day of its own is printed; posts that pass midnight have not the day of the whole', () => {
  const [first, second] = posts;
  const reports = read([
    ...head,
    '6 May 2031, 00:10',
    ...(first?.slice(1) ?? []),
    '23:50',
    ...(second?.slice(1) ?? []),
    '22:10',
    'The cable was seen to move at ten, the bridge office says.',
  ]);
  expect(reports.map(({ published }) => published?.value)).toEqual(['2031-05-06', undefined, undefined]);
  expect(reports[1]?.undated).toBe('The post is timed “23:50”, and not by its day.');
});

test('words may stand behind the time, and ages in its place', () => {
  const lines = [
    '3h ago',
    'The bridge stays shut until Friday, the office says.',
    '14:10',
    'It was cold there, the divers said when they came up.',
    '12:20 – The cable snapped at noon, and nobody was hurt.',
  ];
  expect(read([...head, ...lines]).map(({ lines: [line] }) => line?.text)).toEqual([
    lines[1],
    lines[3],
    'The cable snapped at noon, and nobody was hurt.',
  ]);
});

test.each([
  '“It is too late,” said Ann Moss and Bob Ray.',
  'Von Vera Holm und Bob Ray kam kein Wort.',
  'Ann Moss, the keeper: “It leaks like a boot.”',
  'Ann Moss and Bob Ray resign',
])('%s is a line of its post, and no author', (line) => {
  const [first = [], ...others] = posts;
  const [report] = read([...head, ...first.slice(0, 3), line, ...others.flat()]);
  expect(report?.authors).toEqual([]);
  expect(report?.lines.at(-1)?.text).toBe(line);
});

test('sentences that stand in none of the posts are told once', () => {
  const told = read([...head, 'The mayor said: “The dyke will hold until Friday.”', ...posts.flat()]);
  expect(told.map(({ review }) => review.length)).toEqual([2, 1, 1]);
  expect(told[0]?.review[1]).toMatch(/^1 line .* from “The mayor said/);
});

test.each([
  [
    'a chronicle under a sentence that says “live”',
    [
      'How the night went',
      'Ann Moss told it live on the radio.',
      '12:20',
      'The cable snapped at noon, the office said.',
      '14:10',
      'Forty lorries wait on both banks by then.',
      '15:42',
      'The minister came to the bridge in the end.',
    ],
  ],
  [
    'a recording',
    [
      'Night live on the quay',
      '0:04',
      'We saw the cable snap at noon, she said.',
      '0:12',
      'It was a long day for all of us.',
      '0:20',
      'And then the bridge was closed for good.',
    ],
  ],
  [
    'the hours of a report that is not live',
    [
      'How the night went',
      '12:20',
      'The cable snapped at noon, the office said.',
      '14:10',
      'Forty lorries wait on both banks by then.',
      '15:42',
      'The minister came to the bridge in the end.',
    ],
  ],
  ['a programme', ['Tonight live', '19:00', 'News', '19:30', 'Sport', '20:15', 'The Old Bridge']],
])('%s is one text', (_, lines) => {
  expect(read(lines).length).toBeLessThan(2);
});
