import { expect, test } from 'vitest';

import { attributeReport } from '../attribute-report.ts';
import { readParagraphs } from '../cues/read-paragraphs.ts';
import { readMarkedWords } from '../marks/read-marked-words.ts';
import { splitParagraphs } from '../marks/split-paragraphs.ts';
import { markedClues } from './marked-clues.ts';

test.each(markedClues)('sees the sign: $name', ({ example, holds }) => {
  const lines = splitParagraphs(example);
  const marked = readMarkedWords(example, lines);
  const read = attributeReport({
    text: example,
    marked,
    paragraphs: readParagraphs(example, lines, marked),
    knownNames: [],
  });
  const view = read.get(0)?.view;
  expect(view !== undefined && holds(view)).toBe(true);
});
