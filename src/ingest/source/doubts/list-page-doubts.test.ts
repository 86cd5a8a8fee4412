import { expect, test } from 'vitest';
import { pageText } from '../../html/blocks/page-text.ts';
import { listPageDoubts } from './list-page-doubts.ts';

const struckIn = (words: string) => {
  const html = `<p>It was late. “We shall ${words} see the lake,” Mara Holt said.</p>`;
  return listPageDoubts(html, pageText(html)).map(({ message }) => message);
};

test.each([
  ['<del>never</del>', 'never'],
  ['<del>see the <em>old</em> lake and</del>', 'see the old lake and'],
  ['<s>don’t &amp; stay</s>', 'don’t & stay'],
  ['<strike>one\n two</strike>', 'one two'],
  ['<del>go <del>home</del> and</del>', 'go home and'],
])('what a page strikes out inside a quotation is named as the text has it: %s', (words, named) => {
  expect(struckIn(words)).toEqual([`The page strikes out “${named}” inside a quotation.`]);
});

test.each([
  [6, '1 more stretch of words'],
  [8, '3 more stretches of words'],
])('of %i stretches that are struck out five are named and the others counted', (count, others) => {
  const struck = Array.from({ length: count }, (_, index) => `<del>word${index}</del>`);
  const messages = struckIn(struck.join(' and '));
  expect(messages).toHaveLength(6);
  expect(messages.at(-1)).toBe(`The page strikes out ${others} inside a quotation.`);
});
