import { isGivenName } from '../lists/first-names.ts';
import type { Token } from './tokenize.ts';

/** How a report writes its words: which it also writes small, and which with a capital inside a sentence. */
export interface Capitals {
  readonly small: ReadonlySet<string>;
  readonly proper: ReadonlySet<string>;
  /** Words behind a given name: the “May” of “Theresa May”. */
  readonly surnames: ReadonlySet<string>;
}

/** Reads the capitals off a report's tokens; lines in title case or capitals tell nothing. */
export function readCapitals(paragraphs: readonly (readonly Token[])[]): Capitals {
  const running = paragraphs.filter((tokens) => !isDisplayLine(tokens));
  const words = running.flatMap((tokens) =>
    tokens
      .filter(({ kind }) => kind !== 'sign')
      .map((token, at, all) => ({ token, first: all[at - 1]?.sentence !== token.sentence }))
      .filter(({ token }) => token.kind === 'word'),
  );
  return {
    small: new Set(words.filter(({ token }) => !token.capital).map(({ token }) => token.lower)),
    proper: new Set(
      words.filter(({ token, first }) => token.capital && !first).map(({ token }) => token.lower),
    ),
    surnames: new Set(running.flatMap(surnamesIn)),
  };
}

function surnamesIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({ capital, lower, sentence }, at) => {
    const given = tokens[at - 1];
    const isBehind = given?.sentence === sentence && given.capital && isGivenName(given.lower);
    return capital && isBehind ? [lower] : [];
  });
}

/** A headline in title case or capitals, where a capital says nothing. */
export function isDisplayLine(tokens: readonly Token[]): boolean {
  const words = tokens
    .slice(afterDateline(tokens))
    .filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return words.length > 2 && words.filter(({ capital }) => capital).length > 0.75 * words.length;
}

/** "OSTEND (AP) — ": the sentence begins after the dash. */
export function afterDateline(tokens: readonly Token[]): number {
  const dash = tokens.slice(0, 14).findIndex(({ text }) => /^[—–―-]{1,2}$/.test(text));
  const agency = tokens[dash - 1]?.text === ')';
  const shouted =
    dash > 0 &&
    tokens
      .slice(0, dash)
      .every(({ text, kind }) => kind === 'sign' || text.length < 6 || text === text.toUpperCase()) &&
    (tokens[0]?.text.length ?? 0) > 3 &&
    tokens[0]?.text === tokens[0]?.text.toUpperCase();
  return dash > 0 && (agency || shouted) ? dash + 1 : 0;
}
