import type { SheetMark } from '../../sheet/list-marks.ts';
import { placeOfPoint } from './text-places.ts';

/** The card of the marked words under the pointer; of several the shortest words. */
export function cardAtPoint(
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
  marks: readonly SheetMark[],
): string | undefined {
  const caret = document.caretPositionFromPoint?.(clientX, clientY);
  const at = placeOfPoint(caret?.offsetNode ?? null, caret?.offset ?? 0);
  if (at === undefined) return undefined;
  return marks
    .filter(({ card, span }) => card !== undefined && span[0] <= at && at <= span[1])
    .toSorted((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))[0]?.card;
}
