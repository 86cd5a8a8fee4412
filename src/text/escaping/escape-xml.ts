const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 forbids.
const forbiddenInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Without the characters that no XML may hold, however they are written: recorded words may have one of their file. Half a letter is marked as lost. */
export function dropForbidden(text: string): string {
  return text.toWellFormed().replace(forbiddenInXml, '');
}

/** Text as it may stand in XML, in an element or an attribute. */
export function escapeXml(text: string): string {
  return dropForbidden(text).replace(/[&<>"']/g, (mark) => replacements[mark] ?? mark);
}
