import type { PartSelector } from '../kit/page-parts.ts';
import { stepIndex } from './step-index.ts';

const belowStickyDay = 90;

/** Moves the focus between the events shown: j, k, Home and End, but not while a field has the keyboard. */
export function stepThroughEvents(timeline: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isField(event.target)) return;
    const titles = shownTitles(timeline);
    const target = stepIndex(event.key, currentIndex(titles), titles.length);
    if (target === undefined) return;
    event.preventDefault();
    titles[target]?.focus();
  });
}

function isField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

function shownTitles(timeline: HTMLElement): readonly HTMLElement[] {
  const titles = timeline.querySelectorAll<HTMLElement>(`${'.event-title' satisfies PartSelector} > a`);
  return [...titles].filter((title) => title.closest('[hidden]') === null);
}

/** The event that has the focus, else the last one above the reader's window. */
function currentIndex(titles: readonly HTMLElement[]): number {
  const focused = document.activeElement?.closest('.event' satisfies PartSelector);
  const index = titles.findIndex((title) => title.closest('.event' satisfies PartSelector) === focused);
  if (focused && index !== -1) return index;
  return titles.findLastIndex((title) => title.getBoundingClientRect().top < belowStickyDay);
}
