import { expect, test } from 'vitest';
import { attributeQuotes } from '../attribution/attribute-quotes.ts';
import { findCuesIn } from '../cues/cued-text.ts';
import { english } from '../languages/english.ts';
import { pairMarksIn } from '../marks/marked-text.ts';
import { markedClues } from './marked-clues.ts';
import { viewOf } from './marked-view.ts';

test.each(markedClues)('sees the sign: $name', ({ example, holds }) => {
  const read = [
    ...attributeQuotes(
      findCuesIn(
        pairMarksIn(example, () => english.customs),
        english,
      ),
    ).values(),
  ];
  expect(read.some((words) => holds(viewOf(words)))).toBe(true);
});
