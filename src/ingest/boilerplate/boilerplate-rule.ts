/**
 * What a removed line still tells us. `nothing` is only noise; every other kind
 * is kept as metadata of the article it stood in.
 */
export type LineMeaning =
  | 'nothing'
  | 'related link'
  | 'byline'
  | 'agency'
  | 'date'
  | 'credit'
  | 'tags'
  | 'address';

/** One kind of line that is on the page but not in the article. */
export interface BoilerplateRule {
  readonly name: string;
  readonly matches: RegExp;
  readonly means: LineMeaning;
  /** A line the rule takes. */
  readonly example: string;
  /** A line of prose that looks alike and stays. */
  readonly keeps: string;
}
