/** In what way words are nobody's. */
export type UnsaidWay = 'denied' | 'asked' | 'left open' | 'supposed';

/** How a language tells that nobody said the words for which ◊ stands, with what is around them in their sentence. */
export type UnsaidPatterns = Readonly<Record<UnsaidWay, RegExp>>;

const inClause = '[^.!?…;:,◊«»„“”"\\n]';

interface Clauses {
  /** Behind these words another clause begins. */
  readonly elsewhere: string;
  /** “not”, “never”, “nobody”: behind them who denies something grants it. */
  readonly negation: string;
  /** “never”: who never leaves without a word says it; who cannot win without it has not said it. */
  readonly never?: string;
  /** What may stand between such a word and its verb: “has not even denied”. */
  readonly helpers: string;
}

/**
 * One pattern out of several ways to put it: `~` is what may stand inside a clause, `^` the beginning of a word, `¬` a place
 * where the verb that follows is not negated, `¬¬` one with no “never” in the clause before it.
 */
export function createUnsaid({
  elsewhere,
  negation,
  helpers,
  never = negation,
}: Clauses): (...ways: readonly string[]) => RegExp {
  const clause = `(?:(?!(?<!\\p{L})(?:${elsewhere})(?!\\p{L}))${inClause})`;
  const negated = `(?<!\\p{L})(?:${negation})(?!\\p{L})`;
  const notNegated = `(?<!${negated} ?(?:(?:${helpers}) ?){0,3})`;
  const afterNoNever = `(?<!(?<!\\p{L})(?:${never})(?!\\p{L})${clause}{0,30})`;
  const signs: Readonly<Record<string, string>> = {
    '¬¬': afterNoNever,
    '¬': notNegated,
    '^': '(?<!\\p{L})',
    '~': clause,
  };
  return (...ways) =>
    new RegExp(ways.map((way) => way.replaceAll(/¬¬|[¬~^]/g, (sign) => signs[sign] ?? sign)).join('|'), 'iu');
}
