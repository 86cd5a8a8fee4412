import { expect, test } from 'vitest';
import { toPassages } from '../passages/passage.ts';
import { readHead } from './read-head.ts';

const story =
  'Engineers closed the swing bridge at Ostmark on Thursday after a cable had snapped during the night.';
const headline = 'Swing bridge at Ostmark closed after cable snaps';

const kindsOf = (lines: readonly string[]) =>
  readHead(toPassages([...lines, story].join('\n'))).map(({ is }) => is);

test.each([
  [
    ['gazette.example', headline, 'Ida Moen', '3–4 minutes'],
    ['outlet', 'headline', 'credit', 'credit'],
  ],
  [
    ['FOR IMMEDIATE RELEASE', 'Contact: Jan Holt, +47 555 0101', headline],
    ['credit', 'credit', 'headline'],
  ],
  [
    ['Harbour Gazette', 'By Ida Moen', 'Oct 2, 2031', headline, 'Lorries wait on both banks for hours'],
    ['outlet', 'credit', 'credit', 'headline', 'deck'],
  ],
  [
    ['Bridge shut', '===========', 'Ida Moen, 2 October 2031'],
    ['headline', 'credit', 'credit'],
  ],
  [
    ['BC-Norland Bridge, 1st Ld', headline, 'Eds: Updates with minister.'],
    ['credit', 'headline', 'credit'],
  ],
  [
    ['Lake talks end', 'The Lake Post, 4 May 2031'],
    ['headline', 'credit'],
  ],
  [
    ['Schleuse zu', 'Von Ida Moen und Otto Berg', '7. Mai 2031'],
    ['headline', 'credit', 'credit'],
  ],
  [
    ['WORLD NEWS', headline],
    ['other', 'headline'],
  ],
  [
    ['The bridge is closed for good.', 'By Ida Moen'],
    ['headline', 'credit'],
  ],
  [
    [headline, 'Thursday 2 October'],
    ['headline', 'credit'],
  ],
  [
    [`${headline} | Gazette`, headline],
    ['other', 'headline'],
  ],
  [
    [headline, 'The following is attributable to a spokesman:'],
    ['headline', 'other'],
  ],
  [[], []],
])('reads the head %j', (lines, kinds) => {
  expect(kindsOf(lines)).toEqual(kinds);
});

test('a short headline in signs without spaces goes before a short first sentence', () => {
  const lines = [
    '水門閉鎖',
    '2031年5月7日',
    '技師らは火曜日、水門を閉めた。',
    '夕方には四十隻のはしけが港の外に停泊し、議会は非公開で開かれた。',
  ];
  expect(readHead(toPassages(lines.join('\n')))[0]).toMatchObject({
    is: 'headline',
    passage: { text: '水門閉鎖' },
  });
});
