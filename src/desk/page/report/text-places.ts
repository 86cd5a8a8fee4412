import type { Span } from '../../../domain/span.ts';

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

/** Makes ranges of the page from places in the saved file; words over several paragraphs give several. */
export function createRangeMaker(pane: HTMLElement): (span: Span) => readonly Range[] {
  const runs = listRuns(pane);
  return ([start, end]) =>
    runs
      .filter(({ node, from }) => from < end && from + node.length > start)
      .map(({ node, from }) => {
        const range = new Range();
        range.setStart(node, Math.max(0, start - from));
        range.setEnd(node, Math.min(node.length, end - from));
        return range;
      });
}

/** The place in the saved file of a point in the page's text; undefined outside the report. */
export function placeOfPoint(node: Node | null, offset: number): number | undefined {
  const element = node instanceof Text ? node.parentElement : node instanceof HTMLElement ? node : null;
  const from = element?.dataset['from'];
  return from === undefined ? undefined : Number(from) + (node instanceof Text ? offset : 0);
}
