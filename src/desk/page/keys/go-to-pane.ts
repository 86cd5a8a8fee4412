/** Gives the focus to the next part of the screen, or the one before, round: report, card, queue. */
export function goToPane(by: 1 | -1): void {
  const panes = Array.from(document.querySelectorAll<HTMLElement>('[data-pane]'));
  const place = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const next = panes.at((place + by) % Math.max(1, panes.length));
  const inside = next?.matches('[tabindex]') ? next : next?.querySelector<HTMLElement>(focusable);
  inside?.focus({ preventScroll: true });
}

const focusable = 'input, button, [tabindex], [contenteditable=true], iframe';
