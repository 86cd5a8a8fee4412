import { t } from '../../messages/say.ts';
import { createElement, createTextButton } from '../kit/create-element.ts';
import type { HookAttribute } from '../kit/page-parts.ts';
import { keepRecent, readRecent, withRecent } from '../state/recent-searches.ts';
import { searchAddress, searchFor } from '../state/search-state.ts';

export interface RecentList {
  readonly add: (query: string) => void;
}

/** Recent searches as links, kept on the reader's machine only, with a button that forgets them. */
export function createRecentList(place: HTMLElement): RecentList {
  const storage = openStorage();
  let recent = readRecent(storage);
  const keep = (searches: readonly string[]) => {
    recent = searches;
    keepRecent(storage, recent);
    show();
  };
  const show = () => {
    const links = recent.map((query) =>
      createElement(
        'li',
        {},
        createElement(
          'a',
          { href: searchAddress(searchFor(query)), ['data-search' satisfies HookAttribute]: '' },
          query,
        ),
      ),
    );
    const forget = createTextButton(t`Forget them`, () => {
      keep([]);
      document.getElementById('search')?.focus();
    });
    place.hidden = recent.length === 0;
    place.replaceChildren(
      createElement('span', {}, t`Recent, kept in this browser only:`),
      createElement('ul', {}, ...links),
      forget,
    );
  };
  show();
  return { add: (query) => keep(withRecent(recent, query)) };
}

/** Storage may be forbidden altogether. */
function openStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
