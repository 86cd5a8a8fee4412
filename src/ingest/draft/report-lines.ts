/** The lines of a report, ready to be asked where they begin and under which heading they stand. */
export interface ReportLines {
  readonly startOfLine: (at: number) => number;
  /** The nearest heading above a line; empty where there is none. */
  readonly headingAbove: (start: number) => string;
}

const line = /[^\n]+/g;
const heading = /^\p{Lu}.*[\p{L}\p{N}]$/u;
const longestHeading = 80;

/** Each question takes a few steps, however long the report is. */
export function createReportLines(text: string): ReportLines {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  const headings = findHeadings(text);
  const places = headings.map(({ at }) => at);
  return {
    startOfLine: (at) => starts[lastBelow(starts, at + 1)] ?? 0,
    headingAbove: (start) => headings[lastBelow(places, start)]?.text ?? '',
  };
}

/** The index of the last number below a limit, in numbers that rise; -1 where there is none. */
function lastBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

interface Heading {
  readonly at: number;
  readonly text: string;
}

/** The lines of a report that have no full stop, but for its first. */
function findHeadings(text: string): readonly Heading[] {
  const [, ...lines] = Array.from(text.matchAll(line), ({ index, 0: found }) => ({ at: index, text: found }));
  return lines.filter((one) => one.text.length <= longestHeading && heading.test(one.text));
}
