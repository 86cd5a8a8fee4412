import type { Span } from '../../../text/anchor/span.ts';

/** A run of the saved file's text as it stands on the page. */
interface TextRun {
  readonly node: Text;
  readonly from: number;
}

/** Every run of the report's text in the pane, in order. */
function listRuns(pane: HTMLElement): readonly TextRun[] {
  return Array.from(pane.querySelectorAll<HTMLElement>('[data-from]')).flatMap((element) => {
    const node = element.firstChild;
    return node instanceof Text ? [{ node, from: Number(element.dataset['from']) }] : [];
  });
}

/** Words of a report as ranges of the page; words over several paragraphs give several. */
export type RangeMaker = (span: Span) => readonly Range[];

/** Makes ranges of the page from places in the saved file, for as long as the report's paragraphs stay the same. */
export function createRangeMaker(pane: HTMLElement): RangeMaker {
  const runs = listRuns(pane);
  return ([start, end]) => {
    const found: Range[] = [];
    for (let at = firstRunBehind(runs, start); at < runs.length; at += 1) {
      const run = runs[at];
      if (run === undefined || run.from >= end) break;
      const range = new Range();
      range.setStart(run.node, Math.max(0, start - run.from));
      range.setEnd(run.node, Math.min(run.node.length, end - run.from));
      found.push(range);
    }
    return found;
  };
}

/** The first run that ends behind a place, by halves: a long report has hundreds, and every mark asks for its own. */
function firstRunBehind(runs: readonly TextRun[], place: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.from + run.node.length <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place in the saved file of a point in the page's text; undefined outside the report. */
export function placeOfPoint(node: Node | null, offset: number): number | undefined {
  const element = node instanceof Text ? node.parentElement : node instanceof HTMLElement ? node : null;
  const from = element?.dataset['from'];
  return from === undefined ? undefined : Number(from) + (node instanceof Text ? offset : 0);
}
