import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from './split-sentences.ts';

const sentencesIn = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end).trim());

test.each([
  ['She left. It rained.', ['She left.', 'It rained.']],
  ['“She left.” It rained.', ['“She left.”', 'It rained.']],
  ['She left. “It rained,” he said.', ['She left.', '“It rained,” he said.']],
  ['"She left." "It rained."', ['"She left."', '"It rained."']],
  ['She left (at four.) It rained.', ['She left (at four.)', 'It rained.']],
  ['She left … It rained. 40 came.', ['She left …', 'It rained.', '40 came.']],
  [
    'The U.S. Senate met Mr. Berg and J. Q. Moss Jr. in Sept. It rained.',
    ['The U.S. Senate met Mr. Berg and J. Q. Moss Jr. in Sept. It rained.'],
  ],
  [
    'They met in the U.S. She left at 4 p.m. But it rained.',
    ['They met in the U.S.', 'She left at 4 p.m.', 'But it rained.'],
  ],
  ['The U.S. The Tide J. The', ['The U.S.', 'The Tide J. The']],
  ['It cost 3.50 crowns. and more', ['It cost 3.50 crowns. and more']],
  ['They met.The boats left.', ['They met.', 'The boats left.']],
  ['', []],
])('%j', (text, sentences) => expect(sentencesIn(text)).toEqual(sentences));

test('nothing of a paragraph is lost between its sentences', () => {
  const words = fc.array(
    fc.constantFrom('Lake', 'lake', '. ', '.', '”', ' “', '? ', ' ', 'Mr.', '3', '…', '(', ')'),
  );
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join('');
      const found = splitSentences(text, { start: 0, end: text.length });
      expect(found.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.trimStart());
    }),
  );
});
