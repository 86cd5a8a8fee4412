export interface ReportOptions {
  /** The day from which relative dates are counted. */
  readonly anchor?: string | undefined;
}
