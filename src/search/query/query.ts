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

/** What was probably meant, when we know it. */
interface Mended {
  readonly meant?: string;
  /** The whole query with this problem mended. */
  readonly instead?: string;
}

/** Something in a query that cannot be done as written; the page says it in sentences. Rules are permanent and searchable. */
export type QueryProblem = Mended &
  (
    | { readonly rule: 'unknown-operator'; readonly operator: string; readonly value: string }
    /** With a filter that finds something here. */
    | { readonly rule: 'missing-value'; readonly operator: Operator; readonly example?: string | undefined }
    | { readonly rule: 'unreadable-date'; readonly value: string; readonly examples: readonly string[] }
    | { readonly rule: 'unknown-value'; readonly operator: Operator; readonly value: string }
    | { readonly rule: 'query-cut' }
  );

/** A query in parts, in the order in which they were written. */
export interface Query {
  readonly parts: readonly QueryPart[];
  readonly problems: readonly QueryProblem[];
}
