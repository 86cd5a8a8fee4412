import { addresses } from '../../domain/addresses.ts';
import type { SpeakerPair } from '../../search/answer/compare-speakers.ts';
import type { Order } from '../../search/select/select-hits.ts';

/** What is searched for. All of it stands in the address, so that an address is a search. */
export interface SearchState {
  /** The query as it stands in the field, operators and all. */
  readonly query: string;
  /** Two speakers to show side by side. */
  readonly compare: SpeakerPair | undefined;
  readonly order: Order;
  /** How many results are shown. */
  readonly shown: number;
}

export const orders: readonly Order[] = ['best', 'newest', 'oldest'];
const usualOrder: Order = 'best';
export const resultsAtOnce = 20;
const mostShown = 200;

/** Reads the part of an address after the question mark. Anything odd in it is left out. */
export function readSearchState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('q')?.trim() ?? '',
    compare: readPair(parameters.get('compare') ?? ''),
    order: orders.find((order) => order === parameters.get('sort')) ?? usualOrder,
    shown: readShown(parameters.get('show')),
  };
}

/** The address of a search. Reading it gives the state back. */
export function searchAddress({ query, compare, order, shown }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query.trim());
  if (compare !== undefined) parameters.set('compare', compare.join(','));
  if (order !== usualOrder) parameters.set('sort', order);
  if (shown !== resultsAtOnce) parameters.set('show', String(shown));
  const written = parameters.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return written === '' ? addresses.quotes : `${addresses.quotes}?${written}`;
}

/** A new search: as many results as at first, and whatever else is kept of the one before it. */
export function searchFor(
  query: string,
  { compare, order = usualOrder }: Partial<Pick<SearchState, 'compare' | 'order'>> = {},
): SearchState {
  return { query, compare, order, shown: resultsAtOnce };
}

/** Whether anything is asked for at all. */
export function isAsking({ query, compare }: SearchState): boolean {
  return query.trim() !== '' || compare !== undefined;
}

function readPair(written: string): SpeakerPair | undefined {
  const [one = '', other = '', ...more] = written.split(',').map((id) => id.trim());
  return one === '' || other === '' || one === other || more.length > 0 ? undefined : [one, other];
}

function readShown(written: string | null): number {
  const shown = Number(written);
  return Number.isInteger(shown) && shown >= resultsAtOnce ? Math.min(shown, mostShown) : resultsAtOnce;
}
