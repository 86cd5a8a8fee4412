const endsParagraph = /[.!?…:”"»’)\]]\s*$/u;
/** A longer line is a paragraph. */
const longestLine = 110;

/**
 * Leaves the marked lines empty; where a sentence goes on over the page’s end, its paragraph does too, and the empty lines
 * stand behind it: what follows keeps the number of its line.
 */
export function joinPages(lines: readonly string[], marks: readonly boolean[]): string {
  const kept: string[] = [];
  let isBreak = false;
  let owed = 0;
  const empty = (line: string): void => {
    kept.push(...Array<string>(owed).fill(''), line);
    owed = 0;
  };
  for (const [index, line] of lines.entries()) {
    isBreak ||= marks[index] === true;
    if (marks[index] === true || line.trim() === '') {
      empty(marks[index] === true ? '' : line);
      continue;
    }
    const at = isBreak ? kept.findLastIndex((one) => one.trim() !== '') : -1;
    const last = kept[at];
    isBreak = false;
    if (last === undefined || endsParagraph.test(last)) kept.push(line);
    else if (isLineOf(last, [kept[at - 1], marks[index + 1] === true ? '' : lines[index + 1]])) {
      owed += kept.length - at - 1;
      kept.splice(at + 1, Infinity, line);
    } else {
      kept[at] = `${last.trimEnd()} ${line.trimStart()}`;
      kept.push('');
    }
  }
  return [...kept, ...Array<string>(owed).fill('')].join('\n');
}

/** One of the lines into which a paragraph was wrapped: another stands above it, or below the page’s end. */
function isLineOf(line: string, beside: readonly (string | undefined)[]): boolean {
  return line.length <= longestLine && beside.some((other = '') => other.trim() !== '');
}
