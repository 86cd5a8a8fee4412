import type { Span } from '../../../domain/span.ts';
import type { DeskCard } from '../../sheet/desk-card.ts';
import type { SheetMark } from '../../sheet/list-marks.ts';
import { createRangeMaker } from './text-places.ts';

/** Underlines what is marked, by form: the browser paints it, and the text stays plain paragraphs. */
export function paintMarks(pane: HTMLElement, marks: readonly SheetMark[]): void {
  const toRanges = createRangeMaker(pane);
  for (const kind of ['quote', 'attribution', 'claim', 'day', 'name', 'doubt'] as const) {
    const own = marks.filter((mark) => mark.kind === kind).flatMap(({ span }) => toRanges(span));
    CSS.highlights.set(`desk-${kind}`, new Highlight(...own));
  }
}

/** Lights up the words that the open card is about, and brings them into sight where they are not. */
export function showNow(pane: HTMLElement, card: DeskCard, answered: Span | undefined): void {
  const toRanges = createRangeMaker(pane);
  const ranges = spansOf(card, answered).flatMap(toRanges);
  CSS.highlights.set('desk-now', new Highlight(...ranges));
  const [first] = ranges;
  if (first !== undefined) bringIntoSight(pane, first);
}

/** Lights up what is selected, also where it was found by typing. */
export function showSelected(pane: HTMLElement, span: Span | undefined): void {
  const ranges = span === undefined ? [] : createRangeMaker(pane)(span);
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
