import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitWords } from '../../text/split-words.ts';
import { createNameFolder } from '../content/fold-names.ts';
import { wordDifferences } from './word-differences.ts';

const fold = createNameFolder(
  [{ name: 'Mara Holtsky', spellings: ['Mara Holtskyy', 'Holtskij', 'Хольцкий'] }],
  [['Vik', 'Viken', 'Vík']],
);

const marked = (text: string, other: string) =>
  wordDifferences(text, other, fold)
    .stretches.map(({ kind, text: words }) => (kind === 'only' ? `<${words}>` : words))
    .join('');

describe('word differences', () => {
  test.each([
    ['the lake is calm', 'the lake is calm', 'the lake is calm'],
    ['Now the lake is calm', 'the lake is calm today', '<Now> the lake is calm'],
    ['the lake was calm', 'the lake is calm', 'the lake <was> calm'],
    ['It is up to Holtskyy', 'it’s — it is up to “Holtskij”', 'It is up to Holtskyy'],
    ['Viken waits', 'Vik waits', 'Viken waits'],
    ['in the U.S.', 'in the U.S', 'in the U.S.'],
    ['in the U.S.', 'in the US', 'in the U.S.'],
    ['for 3.5 hours', 'for 35 hours', 'for <3.5> hours'],
    ['nothing alike', 'other words', '<nothing alike>'],
    ['', 'other words', ''],
  ])('of “%s” and “%s”', (text, other, expected) => expect(marked(text, other)).toBe(expected));

  test('tell what is left out', () =>
    expect(wordDifferences('the lake is calm', 'the big lake is calm today', fold).missing).toEqual([
      'big',
      'today',
    ]));

  const text = fc
    .array(fc.constantFrom('lake', 'calm', 'Holtsky', '“we', 'shall”', '–', 'see.'))
    .map((words) => words.join(' '));

  test('lose no character of the text and no word of the other', () =>
    fc.assert(
      fc.property(text, text, (own, other) => {
        const { stretches, missing } = wordDifferences(own, other, fold);
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(own);
        const shared = stretches
          .filter(({ kind }) => kind === 'both')
          .flatMap((each) => splitWords(each.text));
        expect(shared.length + missing.flatMap(splitWords).length).toBe(splitWords(other).length);
      }),
    ));
});
