const endsOfLines = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** A text in one line: whatever some program takes for the end of a line is a blank. */
export function oneLine(text: string): string {
  return text.replace(endsOfLines, ' ');
}
