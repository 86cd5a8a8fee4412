export interface ReportOptions {
  /** The day from which relative dates are counted. */
  readonly anchor?: string | undefined;
  /** The address that the file was saved from. */
  readonly url?: string | undefined;
}
