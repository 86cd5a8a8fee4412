import { expect, test } from 'vitest';
import { cpuSeconds } from '../../../tests/cpu-seconds.ts';
import { toPassages } from '../passages/passage.ts';
import { withoutPageMarks } from '../plain/without-page-marks.ts';
import { withoutRunningHeads } from '../plain/without-running-heads.ts';
import { readHeader } from '../source/read-header.ts';
import { findComments } from './find-comments.ts';

const many = 400;

test.each([
  ['figures', `sailor\n2 hours ago\n${'1'.repeat(60)}!\n`],
  ['buttons', `sailor\n2 hours ago\n${'reply '.repeat(20)}!\n`],
  ['signatures', `Re: ${'a '.repeat(50)}\nby ${'a b '.repeat(9)} » ${'3:42 '.repeat(10)}\n`],
  ['page words', `${'page '.repeat(30)}1\n`],
  ['blanks', `${'a    '.repeat(30)}1\n\n`],
  ['mails', `1 message\n${'a'.repeat(70)} <b@c${'.d'.repeat(30)}\n`],
  ['one long line', `${'a b-'.repeat(50)} `],
])('%s are read in linear time', (_, line) => {
  const text = line.repeat(many);
  const seconds = cpuSeconds(() => {
    findComments(toPassages(text));
    withoutRunningHeads(text);
    withoutPageMarks(text);
    readHeader(text);
  });
  expect(seconds).toBeLessThan(2);
});
