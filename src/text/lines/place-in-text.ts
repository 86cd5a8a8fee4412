import { lineOf } from './line-of.ts';

/** The one-based line of an offset, and its one-based column in it. */
export function placeInText(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  return { line: lineOf(text, offset), column: offset - text.lastIndexOf('\n', offset - 1) };
}
