import type { Exactness, Numerals } from './numerals.ts';
import type { ValueToken } from './value-tokens.ts';

/** How sure the number that begins at a token is, by the words right before it, and where they begin. */
export function readExactness(
  tokens: readonly ValueToken[],
  at: number,
  { exactness }: Numerals,
): { readonly exactness: Exactness; readonly from: number } {
  const found = exactness.find(([phrase]) =>
    phrase.every((word, index) => {
      const place = at - phrase.length + index;
      return tokens[place]?.word === word && tokens[place + 1]?.isClose === true;
    }),
  );
  return found === undefined
    ? { exactness: 'exactly', from: at }
    : { exactness: found[1], from: at - found[0].length };
}

/** What a form that knows only “about” leaves out. */
export function noteOfBound(exactness: Exactness, words: string): { readonly note?: string } {
  return exactness === 'at least' || exactness === 'at most'
    ? { note: `The report’s words are a bound: “${words}”.` }
    : {};
}
