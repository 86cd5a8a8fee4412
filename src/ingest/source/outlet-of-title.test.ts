import { expect, test } from 'vitest';
import { outletOfTitle } from './outlet-of-title.ts';

const headline = 'Lock shut at Tarnholm';

test.each([
  ['a word of the trade', `${headline} - The Harbour Post`, undefined, 'The Harbour Post'],
  ['the host', `${headline} | Skerries`, 'https://skerries.example/a', 'Skerries'],
  ['the name before it', `The Harbour Post – ${headline}`, undefined, 'The Harbour Post'],
  ['the name behind a section', `${headline} | Sport | The Harbour Post`, undefined, 'The Harbour Post'],
  [
    'the longer name in the host',
    `${headline} | News | Harbour News`,
    'https://harbournews.example/a',
    'Harbour News',
  ],
  [
    'no section that the host has in it',
    `${headline} | World | Tarn`,
    'https://worldweekly.example/a',
    undefined,
  ],
  [
    'the longest of two that the host has in it',
    `${headline} | Lake | Lake Echo`,
    'https://lakeecho.example/a',
    'Lake Echo',
  ],
  ['no topic with a word of the trade', `${headline} | Weather Report`, undefined, undefined],
  ['no topic beside a name', `${headline} | Security Service | Tarn`, undefined, undefined],
  ['a section only', `${headline} | World News`, undefined, undefined],
  ['another page', 'Front page - The Harbour Post', undefined, undefined],
  ['no part', headline, 'https://skerries.example/a', undefined],
])('a title tells the outlet by %s', (_, title, url, expected) => {
  expect(outletOfTitle({ title, headline, url, text: '' })).toBe(expected);
});

test.each([
  ['大桥关闭六周_港口日报', '大桥关闭六周', '港口日报'],
  ['橋、6週間閉鎖｜港湾新聞', '橋、6週間閉鎖', '港湾新聞'],
])('names of papers in scripts without spaces: %s', (title, headline, outlet) => {
  expect(outletOfTitle({ title, headline, url: undefined, text: '' })).toBe(outlet);
});

test.each([
  ['its masthead', `${headline} - Quay Notes`, 'Quay Notes\nHome\nAbout', 'Quay Notes'],
  [
    'its copyright line',
    `${headline} | Water | Quay Notes`,
    `Water\n${headline}\n© 2031 Quay Notes`,
    'Quay Notes',
  ],
  ['no section beside a name', `${headline} | Water | Quay Notes`, 'Quay Notes\nWater', undefined],
  ['no credit of a picture', `${headline} | Ann Moss`, `A\nPhoto: © Ann Moss / Tide`, undefined],
  ['no part of a word', `${headline} | Tide`, `A\n© 2031 Tideland Council`, undefined],
  ['no line of the text', `${headline} - Quay Notes`, `${headline}\nA\nB\nC\nD\nQuay Notes`, undefined],
])('a title and a page together tell the outlet by %s', (_, title, text, expected) => {
  expect(outletOfTitle({ title, headline, url: undefined, text })).toBe(expected);
});
