import type { HookSelector, PartSelector } from '../kit/page-parts.ts';
import { opensSearch } from '../kit/search-keys.ts';

const fieldId = 'search';

/** Goes to the search field from any page: `/`, Ctrl K or ⌘ K. */
function goToSearch(event: KeyboardEvent): void {
  if (event.defaultPrevented || !opensSearch(event, isTyping(event.target))) return;
  event.preventDefault();
  // The link of the page knows the address: the script of every page carries none.
  if (!focusField())
    document.querySelector<HTMLAnchorElement>('.site-search' satisfies PartSelector)?.click();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

function focusField(): boolean {
  const field = document.getElementById(fieldId);
  if (!(field instanceof HTMLInputElement)) return false;
  field.focus();
  field.select();
  return true;
}

function focusFieldWhenNamed(): void {
  if (location.hash === `#${fieldId}`) focusField();
}

/** A reader who came from search results finds the way back to them. */
function offerResults(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-back-to-results]' satisfies HookSelector);
  if (link === null || document.referrer === '') return;
  const from = new URL(document.referrer);
  if (from.origin !== location.origin || from.pathname !== link.pathname || from.search === '') return;
  link.href = from.href;
  link.hidden = false;
}

document.addEventListener('keydown', goToSearch);
window.addEventListener('hashchange', focusFieldWhenNamed);
focusFieldWhenNamed();
offerResults();
