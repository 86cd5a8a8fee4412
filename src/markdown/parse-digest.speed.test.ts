import { expect, test } from 'vitest';
import { cpuSeconds } from '../../tests/cpu-seconds.ts';
import { digestLimits, refuseDigest } from './parse-digest.ts';
import { renderDigest } from './render-digest.ts';

const { characters, emphasisMarks, blocks } = digestLimits;

const most = (text: string, count: number) => text.repeat(count).slice(0, characters);

/** Without the bounds some of them take a minute, or fill the stack. */
test.each([
  ['items', most('- a\n', blocks)],
  ['headings over a line', most('a\n-\n', blocks)],
  ['quotations', most('> > a\n\n', blocks)],
  ['emphasis', most('*a **a ', emphasisMarks / 3)],
  ['directives that are not closed', most(':a[', characters)],
  ['paragraphs', most('a\n\n', characters)],
])('a digest with as many %s as may be costs seconds', (_, body) => {
  expect(refuseDigest(body)).toBeUndefined();
  expect(cpuSeconds(() => renderDigest(body, []))).toBeLessThan(10);
});
