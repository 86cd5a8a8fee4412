import { readSearchState, type SearchState, searchAddress } from './search-state.ts';

const pauseMs = 200;

export interface SearchHistory {
  /** A new search: Back leads to the one before it. */
  readonly push: (state: SearchState) => void;
  /** The same search, still being typed: its first key makes an entry, the others change it. */
  readonly type: (state: SearchState) => void;
  /** What is typed next is another search. */
  readonly settle: () => void;
}

/** Keeps the address in step with the search. Addresses are written a moment after typing: browsers refuse too many. */
export function createSearchHistory(onReturn: (state: SearchState) => void): SearchHistory {
  let isSettled = true;
  let typed: SearchState | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(waiting);
    if (typed !== undefined) history.replaceState(null, '', searchAddress(typed));
    typed = undefined;
  };
  const pushNew = (state: SearchState) => {
    const address = searchAddress(state);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
  };
  window.addEventListener('popstate', () => {
    clearTimeout(waiting);
    typed = undefined;
    isSettled = true;
    onReturn(readSearchState(location.search));
  });
  document.addEventListener('click', flush, { capture: true });
  window.addEventListener('pagehide', flush);
  return {
    push: (state) => {
      flush();
      pushNew(state);
      isSettled = true;
    },
    type: (state) => {
      if (isSettled) pushNew(state);
      isSettled = false;
      typed = state;
      clearTimeout(waiting);
      waiting = setTimeout(flush, pauseMs);
    },
    settle: () => {
      flush();
      isSettled = true;
    },
  };
}
