import type { HookSelector } from '../kit/page-parts.ts';

/** Loads the checking of words when a reader opens it, and at once where it is what the page is for. */
const roots = document.querySelectorAll<HTMLElement>('[data-check]' satisfies HookSelector);

function start(root: HTMLElement): void {
  void import('./start-check.ts').then(({ startCheck }) => startCheck(root));
}

for (const root of roots) {
  const fold = root.closest('details');
  if (fold === null || fold.open) start(root);
  else fold.addEventListener('toggle', () => start(root), { once: true });
}
