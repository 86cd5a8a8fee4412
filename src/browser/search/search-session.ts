import type { SearchAnswer } from '../../search/answer/search-answer.ts';
import type { FacetCounts } from '../../search/filter/count-facets.ts';
import { addSpeakers, limitDays, toggleFilter } from '../../search/query/change-query.ts';
import type { DayRange } from '../../search/query/day-range.ts';
import type { Facet } from '../../search/query/facets.ts';
import { formatQuery } from '../../search/query/format-query.ts';
import { readParts } from '../../search/query/parse-query.ts';
import type { QueryPart } from '../../search/query/query.ts';
import type { SearchClient, SearchListener } from '../../search/worker/search-client.ts';
import type { SearchedPlace } from '../../search/worker/worker-port.ts';
import { type Announce, createAnnouncer } from '../kit/announcer.ts';
import type { SearchPage } from '../kit/search-page.ts';
import { describeAloud, describeComparison } from '../results/describe-answer.ts';
import { describeFailure } from '../results/describe-failure.ts';
import type { CitedSite } from '../results/describe-hit.ts';
import { createResultsView, type ResultsView } from '../results/results-view.ts';
import { createSearchHistory, type SearchHistory } from '../state/search-history.ts';
import {
  isAsking,
  readSearchState,
  resultsAtOnce,
  type SearchState,
  searchFor,
} from '../state/search-state.ts';
import { chosenDays, pressDay } from './choose-days.ts';
import { createDayChart, type DayChart } from './day-chart.ts';
import { createFacetPanel, type FacetPanel } from './facet-panel.ts';
import { createWorkerSearch } from './worker-search.ts';

export interface SearchSettings extends SearchedPlace {
  readonly site: CitedSite;
}

/** One reader's search: the state that the address says, and the parts of the page that show it. */
export class SearchSession {
  readonly #page: SearchPage;
  #place: SearchedPlace;
  readonly #announce: Announce;
  readonly #facets: FacetPanel;
  readonly #days: DayChart;
  readonly #results: ResultsView;
  readonly #history: SearchHistory;
  readonly #title = document.title;
  #state: SearchState = readSearchState(location.search);
  #client: SearchClient | undefined;
  #answer: SearchAnswer | undefined;
  /** Whether what was asked last is answered: what fails then is what comes beside the answer. */
  #isAnswered = false;

  constructor(page: SearchPage, { site, ...place }: SearchSettings) {
    this.#page = page;
    this.#place = place;
    this.#announce = createAnnouncer(page.status);
    this.#facets = createFacetPanel(page.facets, (operator, value) => this.#toggle(operator, value));
    this.#days = createDayChart(page.days, {
      onPress: (day) => this.#limitTo(pressDay(day, chosenDays(this.#parts))),
      onChoose: (range) => this.#limitTo(range),
    });
    this.#results = this.#createResults(site);
    this.#history = createSearchHistory((returned) => this.#return(returned));
  }

  get query(): string {
    return this.#state.query;
  }

  /** Moves the focus among the results. */
  get move(): ResultsView['move'] {
    return this.#results.move;
  }

  /** Answers what the address, or else the field, already asks. */
  begin(): void {
    const { field } = this.#page;
    field.value = field.value || this.#state.query;
    this.#ask(isAsking(this.#state) ? this.#state : searchFor(field.value));
  }

  /** The same search, a letter further. */
  type(query: string): void {
    const next = searchFor(query, this.#state);
    this.#history.type(next);
    this.#ask(next);
  }

  /** Fetches what every answer needs while the reader reaches for the keys. */
  prepare(): void {
    this.#open();
  }

  /** What is typed next is another search. */
  settle(): void {
    this.#history.settle();
  }

  /** A new search, to which Back leads. */
  change(next: SearchState): void {
    this.#page.field.value = next.query;
    this.#history.push(next);
    this.#ask(next);
  }

  clear(): void {
    this.change(searchFor(''));
    this.#page.field.focus();
  }

  get #parts(): readonly QueryPart[] {
    return readParts(this.#state.query);
  }

  #open(): SearchClient {
    this.#client ??= createWorkerSearch(this.#place, this.#listener());
    return this.#client;
  }

  #createResults(site: CitedSite): ResultsView {
    return createResultsView(this.#page, {
      site,
      nameOf: this.#facets.nameOf,
      clear: () => this.clear(),
      order: () => this.#state.order,
      sort: (order) => this.change(searchFor(this.#state.query, { ...this.#state, order })),
      showMore: () => this.change({ ...this.#state, shown: this.#state.shown + resultsAtOnce }),
      readRenderings: (group) => this.#open().readRenderings(group),
    });
  }

  #return(returned: SearchState): void {
    this.#page.field.value = returned.query;
    this.#ask(returned);
  }

  /** Shows a state without touching the address. */
  #ask(next: SearchState): void {
    this.#state = next;
    document.title = next.query === '' ? this.#title : `${next.query} · ${this.#title}`;
    this.#facets.press(addSpeakers(this.#parts, next.compare));
    if (isAsking(next)) this.#find(next);
    else this.#rest();
  }

  #find({ query, compare, order, shown }: SearchState): void {
    this.#results.wait();
    this.#isAnswered = false;
    if (compare === undefined) this.#open().search(query, { limit: shown, order });
    else this.#open().compare(query, compare);
  }

  #rest(): void {
    this.#results.rest();
    this.#facets.count(undefined);
    this.#days.show(undefined, {});
    this.#announce('');
  }

  #toggle(operator: Facet, value: string): void {
    const isSpeaker = operator === 'speaker';
    const { compare, order } = this.#state;
    const parts = this.#facets.withIds(isSpeaker ? addSpeakers(this.#parts, compare) : this.#parts);
    const query = formatQuery(toggleFilter(parts, operator, value));
    this.change(searchFor(query, { order, compare: isSpeaker ? undefined : compare }));
  }

  #limitTo(range: DayRange): void {
    this.change(searchFor(formatQuery(limitDays(this.#parts, range)), this.#state));
  }

  #listener(): SearchListener {
    return {
      onAnswer: this.#whileAsking((answer) => {
        this.#answer = answer;
        this.#isAnswered = true;
        this.#results.answer(answer);
        this.#announce(describeAloud(answer, this.#facets.nameOf));
      }),
      onFacets: this.#whileAsking((counts) => {
        this.#facets.count(counts);
        this.#days.show(counts.date, chosenDays(this.#parts));
        this.#count(counts);
      }),
      onOthers: this.#whileAsking((others) => this.#results.others(others)),
      onComparison: this.#whileAsking((comparison) => {
        this.#isAnswered = true;
        this.#results.comparison(comparison, this.#state);
        this.#announce(describeComparison(comparison, this.#facets.nameOf));
      }),
      onFailure: this.#whileAsking((failure) => {
        const message = describeFailure(failure);
        this.#client = undefined;
        const again = () => this.#ask(this.#state);
        const tell = this.#isAnswered ? this.#results.incomplete : this.#results.failure;
        tell(message, again, this.#searchIndexFirst(again));
        this.#announce(message);
      }),
    };
  }

  /** The reader has the hits since long: of all that was said of them, nothing is said again. */
  #count({ found }: FacetCounts): void {
    if (found === undefined || this.#answer === undefined) return;
    const answer = { ...this.#answer, ...found };
    this.#results.count(answer);
    this.#announce(describeAloud(answer, this.#facets.nameOf), 'unless said');
  }

  /** What asks the index of the site from now on; undefined where it is asked already, or is not there. */
  #searchIndexFirst(ask: () => void): (() => void) | undefined {
    const { index, server } = this.#place;
    if (SEARCH_ENGINES !== 'http, static' || server === undefined) return undefined;
    return () => {
      this.#place = { index };
      ask();
    };
  }

  /** An answer that comes after the question was taken back is dropped. */
  #whileAsking<Reply>(hear: (reply: Reply) => void): (reply: Reply) => void {
    return (reply) => {
      if (isAsking(this.#state)) hear(reply);
    };
  }
}
