import type { RecordedQuotations } from '../quotes/recall-quotations.ts';

/** What a person says of the reports when dropping them. */
export interface Given {
  readonly language?: string | undefined;
  readonly outlet?: string | undefined;
  readonly date?: string | undefined;
  /** The address that the file was saved from. */
  readonly url?: string | undefined;
}

export interface DraftRequest {
  readonly source: string;
  readonly file: { readonly name: string; readonly sha256: string };
  /** The lines of the file that are no report's. */
  readonly around: string;
  /** What a person should know of how the whole file was read. */
  readonly doubts: readonly string[];
  readonly given: Given;
  /** What was read of the report's quotations before anybody was known. */
  readonly recorded?: RecordedQuotations | undefined;
}
