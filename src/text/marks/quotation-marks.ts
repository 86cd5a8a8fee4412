/*
 * Quotation marks by what they may do, each list to stand in a class of a regular expression. How marks pair is told
 * by their shapes, which only the reader of quotations needs.
 */

/** Marks that do nothing but set off words, in every style. */
export const doubleMarks = '"″＂“”‟„⹂〝〞〟❝❞«»❮❯「」｢｣﹁﹂『』﹃﹄';

/** Marks that set off words too, and some of which are apostrophes as well. */
export const singleMarks = "'＇‘’‛‚`´❛❜‹›";

/** Marks and brackets that open what they surround. */
export const openingMarks = `"'＂＇“‘〝❝❛«❮「｢﹁『﹃(`;

/** Marks and brackets that close what they surround. Behind a low mark `“` and `‘` close too. */
export const closingMarks = `"'＂＇”’〞〟❞❜»›❯」｣﹂』﹄)\\]`;

const anyDoubleMark = new RegExp(`[${doubleMarks}]`);

export function hasDoubleMark(text: string): boolean {
  return anyDoubleMark.test(text);
}
