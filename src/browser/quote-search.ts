import { limitDays, toggleFilter } from '../search/change-query.ts';
import { formatQuery } from '../search/format-query.ts';
import { parseQuery } from '../search/parse-query.ts';
import type { Operator, QueryPart } from '../search/query.ts';
import type { SearchClient, SearchListener } from '../search/search-client.ts';
import { createAnnouncer } from './announcer.ts';
import { choosesPlainly } from './chooses-plainly.ts';
import { chosenDays } from './choose-days.ts';
import { withSpeakers } from './chosen-speakers.ts';
import { createDayChart } from './day-chart.ts';
import { describeComparison, describeCount } from './describe-answer.ts';
import type { CitedSite } from './describe-hit.ts';
import { createFacetPanel } from './facet-panel.ts';
import { pressKey } from './press-key.ts';
import { createRecentList } from './recent-list.ts';
import { createResultsView } from './results-view.ts';
import { createSearchHistory } from './search-history.ts';
import { findSearchPage } from './search-page.ts';
import { isAsking, readSearchState, resultsAtOnce, type SearchState, searchFor } from './search-state.ts';
import { createWorkerSearch } from './worker-search.ts';

const narrowScreen = '(max-width: 48rem)';

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
  readonly site: CitedSite;
}

/** Wires the parts of the page to one state, which is what the address says. */
function startSearch(root: HTMLElement, { index, site }: Settings): void {
  const page = findSearchPage(root);
  const announce = createAnnouncer(page.status);
  const recent = createRecentList(page.recent);
  const title = document.title;
  let state = readSearchState(location.search);
  let client: SearchClient | undefined;

  const partsNow = (): readonly QueryPart[] => parseQuery(state.query).parts;
  const open = (): SearchClient => {
    client ??= createWorkerSearch(index, listener);
    return client;
  };
  /** Shows a state without touching the address. */
  const ask = (next: SearchState): void => {
    state = next;
    document.title = next.query === '' ? title : `${next.query} · ${title}`;
    facets.press(withSpeakers(partsNow(), next.compare));
    root.classList.toggle('is-comparing', next.compare !== undefined);
    if (isAsking(next)) find(next);
    else rest();
  };
  const find = ({ query, compare, shown }: SearchState): void => {
    results.wait();
    if (compare === undefined) open().search(query, { limit: shown });
    else open().compare(query, compare);
  };
  const rest = (): void => {
    results.rest();
    facets.count(undefined);
    days.show(undefined, {});
    announce('');
  };
  /** A new search, to which Back leads. */
  const change = (next: SearchState): void => {
    page.field.value = next.query;
    history.push(next);
    ask(next);
  };
  const clear = (): void => {
    change(searchFor(''));
    page.field.focus();
  };
  const toggle = (operator: Exclude<Operator, 'date'>, value: string): void => {
    const isSpeaker = operator === 'speaker';
    const parts = isSpeaker ? withSpeakers(partsNow(), state.compare) : partsNow();
    const query = formatQuery(toggleFilter(facets.withIds(parts), operator, value));
    change(searchFor(query, isSpeaker ? undefined : state.compare));
  };

  const history = createSearchHistory((returned) => {
    page.field.value = returned.query;
    ask(returned);
  });
  const facets = createFacetPanel(page.facets, toggle);
  const days = createDayChart(page.days, (range) =>
    change(searchFor(formatQuery(limitDays(partsNow(), range)), state.compare)),
  );
  const results = createResultsView(page, {
    site,
    nameOf: facets.nameOf,
    clear,
    showMore: () => change({ ...state, shown: state.shown + resultsAtOnce }),
    readRenderings: (group) => open().readRenderings(group),
  });
  /** An answer that comes after the question was taken back is dropped. */
  const whileAsking =
    <Reply>(hear: (reply: Reply) => void) =>
    (reply: Reply): void =>
      isAsking(state) ? hear(reply) : undefined;
  const listener: SearchListener = {
    onAnswer: whileAsking((answer) => {
      const { count, rest: within } = describeCount(answer, facets.nameOf);
      results.answer(answer);
      announce(`${count} ${within}`);
    }),
    onFacets: whileAsking((counts) => {
      facets.count(counts);
      days.show(counts.date, chosenDays(partsNow()));
    }),
    onOthers: whileAsking((others) => results.others(others)),
    onComparison: whileAsking((comparison) => {
      results.comparison(comparison, state);
      announce(describeComparison(comparison, facets.nameOf));
    }),
    onFailure: whileAsking(({ message }) => {
      client = undefined;
      results.failure(message, () => ask(state));
      announce(message);
    }),
  };

  const settle = (): void => {
    history.settle();
    recent.add(state.query);
  };
  page.field.addEventListener('input', () => {
    const next = searchFor(page.field.value, state.compare);
    history.type(next);
    ask(next);
  });
  page.field.addEventListener('change', settle);
  page.form.addEventListener('submit', (event) => {
    event.preventDefault();
    settle();
  });
  root.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-search]') : null;
    if (link === null || !choosesPlainly(event)) return;
    event.preventDefault();
    change(readSearchState(link.search));
    page.field.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (pressKey(event, { page, move: results.move, clear })) event.preventDefault();
  });

  page.tools.hidden = false;
  if (window.matchMedia(narrowScreen).matches) page.facets.open = false;
  page.field.value = page.field.value || state.query;
  ask(isAsking(state) ? state : searchFor(page.field.value));
}

customElements.define('quote-search', QuoteSearch);
