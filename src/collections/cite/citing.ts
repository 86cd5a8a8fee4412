import type { Cited } from '../../derive/cite/cited.ts';
import { type CitedRecord, citeRecord } from '../../derive/cite/cited-record.ts';

interface OfRecord {
  readonly record: CitedRecord;
}

/** What a page shows of a record: its citation, and all else that the page is made from as it is. */
function citeShown<From extends OfRecord>({
  record,
  ...shown
}: From): Omit<From, 'record'> & { readonly cited: Cited } {
  return { ...shown, cited: citeRecord(record) };
}

/**
 * Plans a page that is known by what it is made from, and shows this with the record's citation: what makes it stands
 * here, so it can know nothing that its key does not name.
 */
export function citing<From extends OfRecord>(from: () => From) {
  return { from, show: citeShown<From> };
}
