/** What a host reads in `_headers` and `_redirects`. */
export interface HostReading {
  readonly headerRules: number;
  readonly redirectRules: number;
  /** What it says against lines of them. */
  readonly refused: readonly string[];
}
