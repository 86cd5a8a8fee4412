import type { Facet } from './facets.ts';

/** What narrows a query: a facet, or the days. */
export type Operator = Facet | 'date';

/** One thing asked for. `excluded` is the minus sign before it. */
export type QueryPart =
  | { readonly type: 'word'; readonly text: string; readonly excluded: boolean }
  | { readonly type: 'phrase'; readonly text: string; readonly excluded: boolean }
  | {
      readonly type: 'filter';
      readonly operator: Operator;
      readonly value: string;
      readonly excluded: boolean;
    }
  | {
      readonly type: 'unknown';
      readonly operator: string;
      readonly value: string;
      readonly excluded: boolean;
    };

export type FilterPart = Extract<QueryPart, { type: 'filter' }>;

/** Something in a query that cannot be done as written, explained. */
export interface QueryProblem {
  /** Permanent and searchable. */
  readonly rule: 'unknown-operator' | 'missing-value' | 'unreadable-date' | 'unknown-value' | 'query-cut';
  readonly message: string;
  readonly hint: string;
  /** The whole query with this problem mended, when we know how. */
  readonly instead?: string;
}

/** A query in parts, in the order in which they were written. */
export interface Query {
  readonly parts: readonly QueryPart[];
  readonly problems: readonly QueryProblem[];
}
