import { limitDays, toggleFilter } from '../search/change-query.ts';
import { formatQuery } from '../search/format-query.ts';
import { parseQuery } from '../search/parse-query.ts';
import type { SearchClient } from '../search/search-client.ts';
import { createAnnouncer } from './announcer.ts';
import { chosenDays } from './choose-days.ts';
import { createDayChart } from './day-chart.ts';
import { describeCount } from './describe-answer.ts';
import { countOf } from '../domain/count-of.ts';
import { createFacetPanel } from './facet-panel.ts';
import { createRecentList } from './recent-list.ts';
import { createResultsView } from './results-view.ts';
import { createSearchHistory } from './search-history.ts';
import { type KeyPlace, keyAction } from './search-keys.ts';
import { findSearchPage, type SearchPage } from './search-page.ts';
import { isAsking, readSearchState, resultsAtOnce, type SearchState, searchFor } from './search-state.ts';
import { createWorkerSearch } from './worker-search.ts';

/** `<quote-search>`: makes a search of the list of quotes that stands in it. */
class QuoteSearch extends HTMLElement {
  connectedCallback(): void {
    const { index = '/', site = '', address } = this.dataset;
    startSearch(this, { index, site: { site, origin: address ?? location.origin } });
  }
}

interface Settings {
  /** Folder of the index. */
  readonly index: string;
  readonly site: { readonly site: string; readonly origin: string };
}

function startSearch(root: HTMLElement, { index, site }: Settings): void {
  const page = findSearchPage(root);
  const announce = createAnnouncer(page.status);
  const recent = createRecentList(page.recent);
  const title = document.title;
  let state = readSearchState(location.search);
  let client: SearchClient | undefined;

  const partsNow = () => parseQuery(state.query).parts;
  const change = (next: SearchState) => {
    page.field.value = next.query;
    history.push(next);
    ask(next);
  };
  const changeQuery = (query: string) => change(searchFor(query, state.compare));
  const clear = () => {
    change(searchFor(''));
    page.field.focus();
  };
  const facets = createFacetPanel(page.facets, (operator, value) =>
    change(
      searchFor(
        formatQuery(toggleFilter(partsNow(), operator, value)),
        operator === 'speaker' ? undefined : state.compare,
      ),
    ),
  );
  const days = createDayChart(page.days, (range) => changeQuery(formatQuery(limitDays(partsNow(), range))));
  const results = createResultsView(page, {
    site,
    nameOf: facets.nameOf,
    clear,
    showMore: () => {
      const next = { ...state, shown: state.shown + resultsAtOnce };
      history.push(next);
      ask(next);
    },
    readRenderings: (group) => open().readRenderings(group),
  });
  const fail = (message: string) => {
    client = undefined;
    results.failure(message, () => ask(state));
    announce(message);
  };
  const open = () => {
    client ??= createWorkerSearch(index, {
      onAnswer: (answer) => {
        if (!isAsking(state)) return;
        results.answer(answer);
        const { count, rest } = describeCount(answer, facets.nameOf);
        announce(`${count} ${rest}`);
      },
      onFacets: (counts) => {
        if (!isAsking(state)) return;
        facets.count(counts);
        days.show(counts.date, chosenDays(partsNow()));
      },
      onOthers: (others) => isAsking(state) && results.others(others),
      onComparison: (comparison) => {
        if (!isAsking(state)) return;
        results.comparison(comparison, state);
        announce(
          comparison.hitCounts
            .map(
              (count, side) =>
                `${facets.nameOf('speaker', comparison.speakers[side] ?? '')}: ${countOf(count, 'result')}`,
            )
            .join(', '),
        );
      },
      onFailure: ({ message }) => isAsking(state) && fail(message),
    });
    return client;
  };
  const ask = (next: SearchState) => {
    state = next;
    facets.press(partsNow());
    document.title = next.query === '' ? title : `${next.query} · ${title}`;
    if (!isAsking(next)) return rest();
    results.wait();
    if (next.compare === undefined) open().search(next.query, { limit: next.shown });
    else open().compare(next.query, next.compare);
  };
  const rest = () => {
    results.rest();
    facets.count(undefined);
    days.show(undefined, {});
    announce('');
  };
  const history = createSearchHistory((returned) => {
    page.field.value = returned.query;
    ask(returned);
  });

  page.field.addEventListener('input', () => {
    const next = searchFor(page.field.value, state.compare);
    history.type(next);
    ask(next);
  });
  const remember = () => {
    history.settle();
    recent.add(state.query);
  };
  page.field.addEventListener('change', remember);
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    remember();
    change(searchFor(page.field.value, state.compare));
  });
  root.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    change(readSearchState(link.search));
    page.field.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (pressKey(event, { page, move: results.move, clear })) event.preventDefault();
  });

  page.tools.hidden = false;
  if (window.matchMedia('(max-width: 48rem)').matches) page.facets.open = false;
  page.field.value = page.field.value || state.query;
  ask(isAsking(state) ? state : searchFor(page.field.value));
}

interface KeyContext {
  readonly page: SearchPage;
  readonly move: (step: 1 | -1) => boolean;
  readonly clear: () => void;
}

/** Does what a key asks for; says whether it did anything. */
function pressKey(event: KeyboardEvent, { page, move, clear }: KeyContext): boolean {
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
      page.help.open = !page.help.open;
      if (page.help.open) page.help.querySelector('summary')?.focus();
      return true;
    case undefined:
      return false;
  }
}

function placeOf(target: EventTarget | null, { field, results, list }: SearchPage): KeyPlace {
  if (target === field) return 'field';
  if (!(target instanceof HTMLElement)) return 'elsewhere';
  if (target.matches('input, textarea, select')) return 'other-field';
  return results.contains(target) || list.contains(target) ? 'result' : 'elsewhere';
}

customElements.define('quote-search', QuoteSearch);
