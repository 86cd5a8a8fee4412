import type { PartSelector } from '../kit/page-parts.ts';

/** Closes an open menu by Escape, by a click elsewhere, and once a link in it was chosen. */
export function closeMenus(timeline: HTMLElement): void {
  const opened = () => [
    ...timeline.querySelectorAll<HTMLDetailsElement>(`${'.menu' satisfies PartSelector}[open]`),
  ];
  document.addEventListener('click', ({ target }) => {
    for (const menu of opened()) if (isDone(menu, target)) menu.open = false;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const menu of opened()) close(menu);
  });
}

function isDone(menu: HTMLDetailsElement, target: EventTarget | null): boolean {
  if (!(target instanceof Element) || !menu.contains(target)) return true;
  return target.closest('a') !== null;
}

function close(menu: HTMLDetailsElement): void {
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
