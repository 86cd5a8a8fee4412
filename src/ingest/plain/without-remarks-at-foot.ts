/** A text without the comments of its editors. */
export interface Unremarked {
  readonly text: string;
  /** What they wrote. */
  readonly remarks: readonly string[];
}

/** “[a]Please check”: a letter's words, or those of a reply. */
const startOfRemark = /^\[([a-z]{1,2})\](?=\S)/;
/** Behind a word or a sign and before no letter: “[a]ll of it” is a quotation whose first letter was changed. */
const placeOfRemark = /(?<=[^\s“«„"'‘(])\[([a-z]{1,2})\](?!\p{L})/gu;

/**
 * A document that Google Docs saved as text has a letter in brackets where somebody wrote into its margin, and below its text
 * the comments, each behind its letter: `[a]`, `[b]`. Both go.
 */
export function withoutRemarksAtFoot(source: string): Unremarked {
  const lines = source.split('\n');
  const first = lines.findIndex((line) => startOfRemark.exec(line)?.[1] === 'a');
  if (first < 1) return { text: source, remarks: [] };
  const end = endOfRemarks(lines, first);
  const foot = lines.slice(first, end);
  const letters = new Set(lettersInOrder(foot));
  const above = lines.slice(0, first).join('\n');
  const marked = new Set(Array.from(above.matchAll(placeOfRemark), ([, letter = '']) => letter));
  if (!marked.has('a') || [...letters].some((letter) => !above.includes(`[${letter}]`)))
    return { text: source, remarks: [] };
  const rest = [above, ...lines.slice(end)].join('\n');
  return {
    text: rest.replace(placeOfRemark, (mark, letter: string) => (letters.has(letter) ? '' : mark)),
    remarks: remarksOf(foot),
  };
}

/** Behind the last comment and an empty line the text goes on: the comments stood at the foot of a page. */
function endOfRemarks(lines: readonly string[], first: number): number {
  const last = lines.findLastIndex((line, at) => at >= first && startOfRemark.test(line));
  const blank = lines.findIndex((line, at) => at > last && line.trim() === '');
  const isAllBlank = blank < 0 || lines.slice(blank).every((line) => line.trim() === '');
  return isAllBlank ? lines.length : blank;
}

/** The letters that open a line, as far as they follow one another. */
function lettersInOrder(foot: readonly string[]): readonly string[] {
  const letters: string[] = [];
  for (const line of foot) {
    const letter = startOfRemark.exec(line)?.[1];
    if (letter === letterAt(letters.length)) letters.push(letter);
  }
  return letters;
}

/** a … z, aa … az, ba … */
function letterAt(index: number): string {
  const last = String.fromCodePoint(97 + (index % 26));
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}

/** A comment may have several lines. */
function remarksOf(foot: readonly string[]): readonly string[] {
  const remarks: string[] = [];
  for (const line of foot) {
    const words = line.replace(startOfRemark, '').trim();
    if (remarks.length === 0 || startOfRemark.test(line)) remarks.push(words);
    else if (words !== '') remarks.push(`${remarks.pop() ?? ''} ${words}`);
  }
  return remarks;
}
