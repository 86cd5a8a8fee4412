const words = /[\p{L}\p{N}]+/gu;
const longestTitle = 400;

/** Tells whether a line is the headline that a page's title repeats, usually with the outlet behind it. */
export function isHeadlineOf(line: string, title: string): boolean {
  if (line.length > longestTitle || title.length > longestTitle) return false;
  const inLine = wordsOf(line);
  const inTitle = new Set(wordsOf(title));
  if (inLine.length < 3 || inTitle.size < 3) return false;
  const shared = inLine.filter((word) => inTitle.has(word)).length;
  return shared / inLine.length >= 0.8 && shared / inTitle.size >= 0.5;
}

function wordsOf(text: string): readonly string[] {
  return Array.from(text.toLowerCase().matchAll(words), ([word]) => word);
}
