import { type KeyPlace, keyAction } from '../kit/search-keys.ts';
import type { SearchPage } from '../kit/search-page.ts';

interface KeyContext {
  readonly page: SearchPage;
  /** Moves the focus through the results; false before the first. */
  readonly move: (step: 1 | -1) => boolean;
  readonly clear: () => void;
}

/** Does what a key asks for; says whether it did anything. */
export function pressKey(event: KeyboardEvent, { page, move, clear }: KeyContext): boolean {
  switch (event.defaultPrevented ? undefined : keyAction(event, placeOf(event.target, page))) {
    case 'next':
      return move(1);
    case 'previous':
      if (!move(-1)) page.field.focus();
      return true;
    case 'field':
      page.field.focus();
      return true;
    case 'clear':
      clear();
      return true;
    case 'help':
      toggleHelp(page.help);
      return true;
    case undefined:
      return false;
  }
}

function toggleHelp(help: HTMLDetailsElement): void {
  help.open = !help.open;
  if (help.open) help.querySelector('summary')?.focus();
}

function placeOf(target: EventTarget | null, { field, results, list }: SearchPage): KeyPlace {
  if (target === field) return 'field';
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  if (target.matches('input, textarea, select')) return 'other-field';
  return results.contains(target) || list.contains(target) ? 'result' : 'elsewhere';
}
