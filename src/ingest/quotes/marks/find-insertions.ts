import type { Span } from './marked-words.ts';

const bracketed = /\[[^[\]\n]{1,120}\]/g;

/** The outlet's own words in square brackets inside quoted ones: "he [the mayor] left". */
export function findInsertions(text: string, parts: readonly Span[]): readonly Span[] {
  return parts.flatMap(({ start, end }) =>
    Array.from(text.slice(start, end).matchAll(bracketed), ({ index, 0: found }) => ({
      start: start + index,
      end: start + index + found.length,
    })),
  );
}
