import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitWords } from '../../text/split-words.ts';
import { createNameFolder } from '../content/fold-names.ts';
import { sharedClause } from './shared-clause.ts';

const fold = createNameFolder([], [['Vik', 'Viken']]);
const statement = (text: string) => ({ text, isStatement: true });
const fragment = (text: string) => ({ text, isStatement: false });

describe('a clause that two texts share', () => {
  test.each([
    [
      'five words of both',
      'Now we shall all meet again',
      'We shall all meet again soon',
      'we shall all meet again',
    ],
    [
      'one name in two spellings',
      'In Vik we shall meet again',
      'In Viken we shall meet again',
      'In Vik we shall meet again',
    ],
    [
      'a word of its own in between',
      'We shall all gladly meet again',
      'We shall all meet again',
      'We shall all […] meet again',
    ],
    [
      'many words of the longer in between',
      'We shall, whatever anybody else may think of it, all meet again',
      'We shall all meet again',
      'We shall […] all meet again',
    ],
    ['a short statement whole', 'See you soon', 'See you soon', 'See you soon'],
    ['four words of longer statements', 'We shall all meet in Vik', 'We shall all meet tomorrow', undefined],
    ['two words', 'Thank you', 'Thank you', undefined],
    [
      'words that lie apart in both',
      'We hope and pray that all may yet end well',
      'We ask why all that could not end well',
      undefined,
    ],
    ['words in another order', 'Again meet all shall we', 'We shall all meet again', undefined],
    ['nothing', '', 'We shall all meet again', undefined],
  ])('%s', (_, own, other, expected) => {
    expect(sharedClause(statement(own), statement(other), fold)).toBe(expected);
    expect(sharedClause(statement(other), statement(own), fold) !== undefined).toBe(expected !== undefined);
  });

  test('is no few words that a report set into its own sentence', () => {
    expect(
      sharedClause(fragment('a starting point'), statement('It is a starting point'), fold),
    ).toBeUndefined();
    expect(sharedClause(fragment('see you soon'), fragment('see you soon'), fold)).toBeUndefined();
  });

  const text = fc
    .array(fc.constantFrom('we', 'shall', 'all', 'meet', 'again,', 'soon', '“and', 'well.'), {
      maxLength: 14,
    })
    .map((words) => words.join(' '));

  test('is printed as the text has it, piece by piece, and every word of it is in both', () =>
    fc.assert(
      fc.property(text, text, (own, other) => {
        const shared = sharedClause(statement(own), statement(other), fold);
        const words = splitWords(other).map((word) => fold(word.text));
        let at = 0;
        for (const piece of shared?.split(' […] ') ?? []) {
          at = own.indexOf(piece, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += piece.length;
          expect(splitWords(piece).every((word) => words.includes(fold(word.text)))).toBe(true);
        }
      }),
    ));
});
