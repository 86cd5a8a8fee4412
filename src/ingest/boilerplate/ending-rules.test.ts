import { expect, test } from 'vitest';
import { endingRules, findEndingRule } from './ending-rules.ts';

test.each(endingRules)('knows a $name: $example', ({ name, example }) => {
  expect(findEndingRule(example)?.name).toBe(name);
});

test.each([
  ['aside', 'Most read in Harbour'],
  ['aside', 'Latest from Tarnholm'],
  ['aside', 'More top stories'],
  ['aside', 'Related videos'],
  ['aside', 'Editor’s Choice'],
  ['aside', 'Sponsored by Harbour Bank'],
  ['aside', 'Around the web'],
  ['aside', 'Get our app'],
  ['aside', 'Connect with us'],
  ['aside', 'Mehr zum Thema'],
  ['aside', 'Смотрите также'],
  ['page', 'Do not sell my personal information'],
  ['page', 'Accessibility statement'],
  ['page', 'Tous droits réservés'],
  ['page', 'You received this email because you signed up for the Morning Briefing.'],
  ['page', 'Unsubscribe | Manage preferences'],
])('ends the %s at what any news page may print: %s', (ends, line) => {
  expect(findEndingRule(line)?.ends).toBe(ends);
});

test.each(['Related deaths', 'Privacy', 'Terms', 'Cookies', 'People', 'Help'])(
  'takes a heading of an article for itself: %s',
  (line) => {
    expect(findEndingRule(line)).toBeUndefined();
  },
);

test.each(endingRules)('takes no prose for a $name: $keeps', ({ keeps }) => {
  expect(findEndingRule(keeps)).toBeUndefined();
});
