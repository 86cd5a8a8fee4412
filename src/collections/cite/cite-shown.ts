import type { Cited } from '../../derive/cite/cited.ts';
import { type CitedRecord, citeRecord } from '../../derive/cite/cited-record.ts';

interface OfRecord {
  readonly record: CitedRecord;
}

/** What a page shows of a record: its citation, and all else that the page is made from as it is. */
export function citeShown<From extends OfRecord>({
  record,
  ...shown
}: From): Omit<From, 'record'> & { readonly cited: Cited } {
  return { ...shown, cited: citeRecord(record) };
}
