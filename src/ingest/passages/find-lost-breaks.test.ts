import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLostBreaks } from './find-lost-breaks.ts';

/** A pilcrow in the row marks where the break was lost. */
test.each([
  ['a full stop', 'The crew made no offer.¶Harbour police opened the gate.', 'glued sentences'],
  [
    'a closing quotation mark',
    'The list is “still confidential.”¶Speaking later, she refused.',
    'glued sentences',
  ],
  ['an opening quotation mark', 'The gate was shut.¶“Nobody told us,” he said.', 'glued sentences'],
  ['a question mark', 'Who opened it?¶Nobody knows.', 'glued sentences'],
  ['a short sentence opener after a name', 'They sailed to Tarnholm.¶He stayed.', 'glued sentences'],
  ['no mark at all, inside a word', 'They spoke of a deficiency¶The results came later.', 'glued words'],
  [
    'a sentence without its full stop',
    'The envoys left on Friday ¶The two towns had signed.',
    'missing full stop',
  ],
  [
    'a deck that tells the same news',
    'Closing the lock could ruin the town, its mayor has warned ¶Closing of the lock would ruin the town, Mayor Berg warned on Monday.',
    'glued deck',
  ],
])('finds a break lost after %s', (_, marked, kind) => {
  expect(findLostBreaks({ text: marked.replace('¶', ''), start: 100 })).toEqual([
    { at: 100 + marked.indexOf('¶'), kind },
  ]);
});

test.each([
  'The U.S.Navy sent J.D.Berg at 9 p.m.EST.',
  'Subscribe to Gazette.Ru for more.',
  'He showed “two-by-two” tables. The crew left.',
  'They read The Hague papers.',
  'The MacDonald report, sold on YouTube, was long.',
  'It closed at 3.5 metres.',
  'Flooding is the fear, Berg said. Flooding is the fear again.',
])('leaves alone: %s', (text) => {
  expect(findLostBreaks({ text, start: 0 })).toEqual([]);
});

test('every break lies inside its passage, in order', () => {
  const unit = fc.constantFrom('a', 'The ', '.', '”', '“', ' ', 'Berg', 'met ');
  fc.assert(
    fc.property(fc.string({ unit }), fc.nat(50), (text, start) => {
      const places = findLostBreaks({ text, start }).map(({ at }) => at);
      expect(places.every((at) => at > start && at < start + text.length)).toBe(true);
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
    }),
  );
});
