import { choosesPlainly } from '../kit/chooses-plainly.ts';
import type { HookSelector } from '../kit/page-parts.ts';
import { findSearchPage, type SearchPage } from '../kit/search-page.ts';
import { readSearchState } from '../state/search-state.ts';
import { pressKey } from './press-key.ts';
import { createRecentList } from './recent-list.ts';
import { SearchSession } from './search-session.ts';

const wideScreen = '(min-width: 48.01rem)';

/** `<quote-search>`: makes a search of the list of quotes that stands in it. */
class QuoteSearch extends HTMLElement {
  connectedCallback(): void {
    const page = findSearchPage(this);
    const session = new SearchSession(page, {
      index: this.dataset.index ?? '/',
      server: SEARCH_ENGINES === 'static' ? undefined : JSON.parse(this.dataset.server ?? 'null'),
      site: { site: this.dataset.site ?? '', home: this.dataset.address ?? location.origin },
    });
    hearField(page, session);
    hearLinks(this, page, session);
    hearKeys(page, session);
    // The styles show it there already where they can.
    if (window.matchMedia(wideScreen).matches) page.facets.open = true;
    session.begin();
  }
}

function hearField({ field, form, recent }: SearchPage, session: SearchSession): void {
  const searches = createRecentList(recent);
  const settle = (): void => {
    session.settle();
    searches.add(session.query);
  };
  field.addEventListener('focus', () => session.prepare());
  field.addEventListener('input', () => session.type(field.value));
  field.addEventListener('change', settle);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    settle();
  });
}

/** Links to another search are answered in place. */
function hearLinks(root: HTMLElement, { field }: SearchPage, session: SearchSession): void {
  root.addEventListener('click', (event) => {
    const { target } = event;
    const link =
      target instanceof Element
        ? target.closest<HTMLAnchorElement>(`a${'[data-search]' satisfies HookSelector}`)
        : null;
    if (link === null || !choosesPlainly(event)) return;
    event.preventDefault();
    session.change(readSearchState(link.search));
    field.focus();
  });
}

function hearKeys(page: SearchPage, session: SearchSession): void {
  document.addEventListener('keydown', (event) => {
    const isHandled = pressKey(event, { page, move: session.move, clear: () => session.clear() });
    if (isHandled) event.preventDefault();
  });
}

customElements.define('quote-search', QuoteSearch);
