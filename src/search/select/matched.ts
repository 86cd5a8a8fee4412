/** The quotes that match, in no order, and how well each does. */
export interface Matched {
  readonly quotes: Uint32Array;
  readonly scores: Float32Array;
  /** How many of the asked words each of them has. */
  readonly covered: number;
}
