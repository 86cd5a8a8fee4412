// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach a terminal
const controlCharacters = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** Text of a stranger's file on one line, without the signs that would move a terminal's cursor or turn its text round. */
export function printable(text: string): string {
  return text.replace(controlCharacters, ' ');
}

/** A text of several lines, each of them printable. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
