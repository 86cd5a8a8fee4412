import { expect, test } from 'vitest';
import { readParagraphs } from './read-paragraphs.ts';

const sentencesIn = (text: string) =>
  readParagraphs(text).map(({ sentences }) =>
    sentences.map(({ start, end }) => text.slice(start, end).trim()),
  );

test.each([
  ['She left. It rained.', [['She left.', 'It rained.']]],
  ['“She left.” It rained.', [['“She left.”', 'It rained.']]],
  ['The U.S. Senate met Mr. Berg. It rained.', [['The U.S. Senate met Mr. Berg.', 'It rained.']]],
  ['It cost 3.50 crowns.\nIt rained.', [['It cost 3.50 crowns.'], ['It rained.']]],
])('%j', (text, sentences) => expect(sentencesIn(text)).toEqual(sentences));

test('a paragraph stands under the heading above it, and the headline is none', () => {
  const text = 'Lake talks end\nThey met.\nWhat is next\nNobody knows.';
  expect(readParagraphs(text).map(({ heading }) => heading)).toEqual([
    '',
    '',
    'What is next',
    'What is next',
  ]);
});
