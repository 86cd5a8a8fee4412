import { expect, test } from 'vitest';
import { attributeQuotes } from '../attribution/attribute-quotes.ts';
import { findCuesIn } from '../cues/cued-text.ts';
import { chooseGrammar } from '../languages/choose-grammar.ts';
import { pairMarksIn } from '../marks/marked-text.ts';
import { markedClues } from './marked-clues.ts';
import { viewOf } from './marked-view.ts';

test.each(markedClues)('sees the sign: $name', ({ example, holds }) => {
  const grammar = chooseGrammar(example);
  const read = [
    ...attributeQuotes(
      findCuesIn(
        pairMarksIn(example, () => grammar.customs),
        grammar,
      ),
    ).values(),
  ];
  expect(read.some((words) => holds(viewOf(words)))).toBe(true);
});
