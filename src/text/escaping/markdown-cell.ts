/** Text in a table of Markdown, which ends a cell at a bar and reads “<” as the beginning of HTML. */
export function markdownCell(text: string): string {
  return endNoCell(text).replaceAll('<', '&lt;');
}

/** Code in a table of Markdown. */
export function markdownCodeCell(code: string): string {
  return `\`${endNoCell(code)}\``;
}

function endNoCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
