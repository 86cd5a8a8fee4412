import { writeSides } from '../../derive/claims/sides-value.ts';
import type { Numerals } from './numerals.ts';
import { readNumber } from './read-number.ts';
import type { ValueInWords } from './value-in-words.ts';
import type { ValueToken } from './value-tokens.ts';

/** How many sit on each side: “three-on-three”, «три на три», “3 on 3” are one value. */
export function readSides(tokens: readonly ValueToken[], numerals: Numerals): readonly ValueInWords[] {
  return tokens.flatMap((token, at) => {
    const [left, right] = [readNumber(tokens, at, numerals), readNumber(tokens, at + 2, numerals)];
    const isAgainst = tokens[at + 1]?.isClose === true && numerals.against.has(tokens[at + 1]?.word ?? '');
    const isWhole = left?.next === at + 1 && right !== undefined && tokens[at + 2]?.isClose === true;
    const value = writeSides(left?.number ?? 0, right?.number ?? 0);
    if (!isAgainst || !isWhole || value === undefined) return [];
    return [
      {
        ...{ start: token.start, end: tokens[right.next - 1]?.end ?? token.end },
        ...{ type: 'text' as const, value, exactness: 'exactly' as const, unit: 'sides' },
      },
    ];
  });
}
