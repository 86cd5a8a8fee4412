import { expect, test } from 'vitest';
import { readQuoted } from './read-quoted.ts';

const read = (text: string) => {
  const { quoted, alone } = readQuoted(text);
  const wordsAt = ({ start, end }: { readonly start: number; readonly end: number }) =>
    text.slice(start, end);
  return [quoted.map(wordsAt), alone.map(wordsAt)];
};

test.each([
  ['words between marks', 'He said “we wait” and ‘go’.', ['we wait', 'go'], []],
  ['marks in marks as one', 'He said “we ‘wait’”.', ['we ‘wait’'], []],
  ['a mark that nothing closes', 'He said “we wait.', [], ['“']],
  ['a mark that nothing opens', 'He said we wait”.', [], ['”']],
  ['a single mark that nothing closes', 'He said ‘we wait.', [], ['‘']],
  ['a straight mark that nothing closes', 'He said "we wait.', [], ['"']],
  ['two openers and one closer', 'He said “no, and “we wait”.', ['we wait'], ['“']],
  ['a corner that nothing closes', '彼は「待つと言った。', [], ['「']],
  ['apostrophes', 'The ministers’ plan isn’t the voters\' "plan".', ['plan'], []],
  ['inches', 'A board of 6" is short.', [], []],
  ['nothing', 'He waits.', [], []],
])('finds %s', (_, text, quoted, alone) => expect(read(text)).toEqual([quoted, alone]));
