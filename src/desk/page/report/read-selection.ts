import type { Span } from '../../../text/anchor/span.ts';
import { placeOfPoint } from './text-places.ts';

/** What is selected of the report, as a place in the saved file; undefined where nothing is, or something outside it too. */
export function readSelection(pane: HTMLElement): Span | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.commonAncestorContainer)) return undefined;
  const start = placeOfPoint(range.startContainer, range.startOffset);
  const end = placeOfPoint(range.endContainer, range.endOffset);
  return start === undefined || end === undefined || start >= end ? undefined : [start, end];
}

/** Where the caret stands in the report; undefined where words are selected, or it stands elsewhere. */
export function readCaret(): number | undefined {
  const selection = getSelection();
  return selection?.isCollapsed ? placeOfPoint(selection.anchorNode, selection.anchorOffset) : undefined;
}
