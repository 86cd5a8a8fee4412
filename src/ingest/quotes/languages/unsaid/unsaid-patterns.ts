/** In what way words are nobody's. */
export type UnsaidWay = 'denied' | 'asked' | 'left open' | 'supposed';

/** How a language tells that nobody said the words for which ◊ stands, with what is around them in their sentence. */
export type UnsaidPatterns = Readonly<Record<UnsaidWay, RegExp>>;

const inClause = '[^.!?…;:,◊«»„“”"\\n]';

/**
 * One pattern out of several ways to put it: `~` is what may stand inside a clause, `^` the beginning of a word.
 * `elsewhere` are the words behind which another clause begins.
 */
export function createUnsaid(elsewhere: string): (...ways: readonly string[]) => RegExp {
  const clause = `(?:(?!(?<!\\p{L})(?:${elsewhere})(?!\\p{L}))${inClause})`;
  return (...ways) =>
    new RegExp(ways.map((way) => way.replaceAll('^', '(?<!\\p{L})').replaceAll('~', clause)).join('|'), 'iu');
}
