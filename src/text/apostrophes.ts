/** Every sign that people set for an apostrophe, to stand in a class of a regular expression. */
export const apostrophes = "'’ʼ‘＇`´";

const anyApostrophe = new RegExp(`[${apostrophes}]`, 'g');

/** The text with one kind of apostrophe; everything in it stays at its place. */
export function straightenApostrophes(text: string): string {
  return text.replace(anyApostrophe, "'");
}
