import { useEffect, useRef } from 'preact/hooks';
import type { DeskSession } from '../store/create-session.ts';
import { createMarkPainter, type ReportOnPage, showNow, showSelected } from './paint-marks.ts';
import { readCaret, readSelection } from './read-selection.ts';
import { createRangeMaker } from './text-places.ts';

interface Painted {
  readonly page: ReportOnPage;
  readonly paint: ReturnType<typeof createMarkPainter>;
}

type PaneRef = { readonly current: HTMLElement | null };

/** What is marked, what the open card is about and what is selected, as the browser paints it. */
export function usePaintedWords(pane: PaneRef, session: DeskSession): void {
  const painted = useRef<Painted | undefined>(undefined);
  const card = session.card.value;
  const { marks } = session.sheet.value;
  const blocks = session.blocks.value;
  const answered = session.answer.value.span;
  const selected = session.selection.value;
  useEffect(() => {
    if (pane.current === null) return;
    const page = { pane: pane.current, toRanges: createRangeMaker(pane.current) };
    painted.current = { page, paint: createMarkPainter(page.toRanges) };
  }, [blocks]);
  useEffect(() => painted.current?.paint(marks), [marks, blocks]);
  useEffect(() => {
    if (painted.current !== undefined) showNow(painted.current.page, card, answered);
  }, [card?.key, answered, blocks]);
  useEffect(() => {
    if (painted.current !== undefined) showSelected(painted.current.page, selected);
  }, [selected]);
}

/** What the pointer or the caret selects is the selection of the desk too. */
export function useSelectedWords(pane: PaneRef, session: DeskSession): void {
  useEffect(() => {
    const follow = () => {
      const selection = getSelection();
      if (pane.current === null || !pane.current.contains(selection?.anchorNode ?? null)) return;
      session.selection.value = readSelection(pane.current);
      session.caret.value = readCaret();
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [session]);
}
