import { expect, test } from 'vitest';
import { toPassages } from '../passages/passage.ts';
import { answeredMailRule, withoutAnsweredMail } from './without-answered-mail.ts';

const partsOf = (text: string) => {
  const { lines, answered } = withoutAnsweredMail(toPassages(`The lock is shut.\n${text}`));
  return [lines.length, answered.length];
};

test.each([
  answeredMailRule.example,
  'Am 7. Mai 2031 um 10:00 schrieb Otto Berg <otto@x.example>:\n> Sagte sie „nie“?',
  '7 мая 2031, 10:00, Отто Берг <otto@x.example> пишет:\n> Она сказала «никогда»?',
])('parts the mail that is answered: %s', (text) => {
  expect(partsOf(text)).toEqual([1, 2]);
});

test.each([answeredMailRule.keeps, `${answeredMailRule.example}\nNo, she did not.`])('leaves %s', (text) => {
  expect(partsOf(text)[1]).toBe(0);
});
