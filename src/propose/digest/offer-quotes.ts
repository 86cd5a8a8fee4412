import { foldLetters } from '../../text/fold-word.ts';

/** A quote of the report as a digest may set it. */
export interface DigestQuote {
  readonly id: string;
  /** All its words as one line. */
  readonly words: string;
}

/**
 * The quotes that fit what was typed behind a quotation mark: those that begin so, then those in which a word begins so;
 * within each those first that the digest has not set yet, in the order of the report.
 */
export function offerQuotes<T extends DigestQuote>(
  quotes: readonly T[],
  typed: string,
  used: ReadonlySet<string>,
): readonly T[] {
  const wanted = foldLetters(typed).trim();
  const beginning = quotes.filter(({ words }) => foldLetters(words).startsWith(wanted));
  const inside = quotes.filter(
    (quote) => !beginning.includes(quote) && ` ${foldLetters(quote.words)}`.includes(` ${wanted}`),
  );
  return [beginning, inside].flatMap((found) => [
    ...found.filter(({ id }) => !used.has(id)),
    ...found.filter(({ id }) => used.has(id)),
  ]);
}
