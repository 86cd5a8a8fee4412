import { expect, test } from 'vitest';

import { attributeReport } from '../attribute-report.ts';
import { readPassages } from '../cues/read-passages.ts';
import { readMarkedWords } from '../marks/read-marked-words.ts';
import { splitParagraphs } from '../marks/split-paragraphs.ts';
import { markedClues } from './marked-clues.ts';

test.each(markedClues)('sees the sign: $name', ({ example, holds }) => {
  const paragraphs = splitParagraphs(example);
  const marked = readMarkedWords(example, paragraphs);
  const read = attributeReport({
    text: example,
    marked,
    passages: readPassages(example, paragraphs, marked),
    knownNames: [],
  });
  const view = read.get(0)?.view;
  expect(view !== undefined && holds(view)).toBe(true);
});
