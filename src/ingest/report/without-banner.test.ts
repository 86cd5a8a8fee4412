import { expect, test } from 'vitest';
import { isMediaName } from './media-words.ts';
import { withoutBanner } from './without-banner.ts';

test.each([
  ['BREAKING: ', 'Lock shut at Tarnholm'],
  ['Breaking News | ', 'Lock shut at Tarnholm'],
  ['🔴 LIVE: ', 'Lock shut at Tarnholm'],
  ['[EXCLUSIVE] ', 'Lock shut at Tarnholm'],
  ['WATCH: ', '“We close it today”'],
  ['UPDATE 1-', 'Lock shut at Tarnholm'],
  ['RPT-UPDATE 2-', 'Lock shut at Tarnholm'],
  ['CORRECTED-', 'Lock shut at Tarnholm'],
  ['BREAKING NEWS - ', 'Lock shut at Tarnholm'],
  ['(EXCLUSIVE) ', 'Lock shut at Tarnholm'],
  ['EXCLUSIVE! ', 'Lock shut at Tarnholm'],
  ['*Exclusive! ', 'The club says no'],
  ['Watch: ', 'Lock shut at Tarnholm'],
  ['СРОЧНО: ', 'Шлюз закрыт на месяц'],
  ['', 'Live from the lock: a town in fear'],
  ['', 'Breaking the ice at Tarnholm'],
  ['', 'Watch: lost'],
  ['', 'Watch: lock shut now'],
  ['', 'Exclusive! The club says no'],
  ['', 'Live-in divers at Tarnholm'],
  ['', 'Analysis: What the crack means'],
  ['', 'Update on the flood'],
])('“%s” before “%s” is no part of the headline', (mark, text) => {
  expect(withoutBanner({ text: `${mark}${text}`, start: 7 })).toEqual({
    headline: { text, start: 7 + mark.length },
    banner: mark === '' ? [] : [{ text: mark.trimEnd(), start: 7 }],
  });
});

test.each(['Breaking News', 'SPECIAL REPORT', 'Latest World News'])('%s is the name of no outlet', (text) => {
  expect(isMediaName(text)).toBe(false);
});
