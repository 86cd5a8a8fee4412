import type { Span } from '../../../text/anchor/span.ts';
import type { DeskCard } from '../../sheet/cards/desk-card.ts';
import type { MarkKind, SheetMark } from '../../sheet/list-marks.ts';
import type { RangeMaker } from './text-places.ts';

/** A report as it stands on the page. */
export interface ReportOnPage {
  readonly pane: HTMLElement;
  readonly toRanges: RangeMaker;
}

const kinds = [
  'quote',
  'attribution',
  'claim',
  'day',
  'name',
  'doubt',
] as const satisfies readonly MarkKind[];

/**
 * Underlines what is marked, by form: the browser paints it, and the text stays plain paragraphs. Words that keep their
 * mark are left alone, since the browser looks anew at every range that comes or goes.
 */
export function createMarkPainter(toRanges: RangeMaker): (marks: readonly SheetMark[]) => void {
  const painters = kinds.map((kind) => ({ kind, paint: createKindPainter(kind, toRanges) }));
  return (marks) => {
    const byKind = Map.groupBy(marks, ({ kind }) => kind);
    for (const { kind, paint } of painters) paint(byKind.get(kind) ?? []);
  };
}

function createKindPainter(kind: MarkKind, toRanges: RangeMaker): (marks: readonly SheetMark[]) => void {
  const highlight = new Highlight();
  const painted = new Map<string, readonly Range[]>();
  CSS.highlights.set(`desk-${kind}`, highlight);
  return (marks) => {
    const wanted = new Map(marks.map(({ span }) => [span.join('-'), span]));
    for (const [key, ranges] of painted) {
      if (wanted.has(key)) continue;
      for (const range of ranges) highlight.delete(range);
      painted.delete(key);
    }
    for (const [key, span] of wanted) {
      if (painted.has(key)) continue;
      const ranges = toRanges(span);
      for (const range of ranges) highlight.add(range);
      painted.set(key, ranges);
    }
  };
}

/** Lights up the words that the open card is about, and brings them into sight where they are not. */
export function showNow(
  { pane, toRanges }: ReportOnPage,
  card: DeskCard | undefined,
  answered: Span | undefined,
): void {
  const ranges = card === undefined ? [] : spansOf(card, answered).flatMap(toRanges);
  CSS.highlights.set('desk-now', new Highlight(...ranges));
  const [first] = ranges;
  if (first !== undefined) bringIntoSight(pane, first);
}

/** Lights up what is selected, also where it was found by typing. */
export function showSelected({ pane, toRanges }: ReportOnPage, span: Span | undefined): void {
  const ranges = span === undefined ? [] : toRanges(span);
  CSS.highlights.set('desk-selected', new Highlight(...ranges));
  const [first] = ranges;
  if (first !== undefined) bringIntoSight(pane, first);
}

function spansOf(card: DeskCard, answered: Span | undefined): readonly Span[] {
  switch (card.kind) {
    case 'quote': {
      const { span, continued = [] } = card.quote;
      return [answered ?? span, ...continued.map((part) => part.span)];
    }
    case 'not-quote':
      return [card.notQuote.span];
    case 'claim':
      return [card.claim.span];
    default:
      return [];
  }
}

/** Standing between 20 and 70 % of the pane nothing scrolls; otherwise the words come to 40 %. */
function bringIntoSight(pane: HTMLElement, range: Range): void {
  const [words, frame] = [range.getBoundingClientRect(), pane.getBoundingClientRect()];
  const [top, bottom] = [(words.top - frame.top) / frame.height, (words.bottom - frame.top) / frame.height];
  if (top < 0.2 || bottom > 0.7) pane.scrollBy({ top: words.top - frame.top - 0.4 * frame.height });
}
