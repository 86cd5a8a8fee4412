import type { ChangeDay } from '../../domain/changes.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import type { Cited } from './cited.ts';
import { citeRecord, listCitedRecords } from './cited-record.ts';

/** Everything that can be cited, by its id: `quote/lake-talks/calm`. */
export function citeAll(dossier: Dossier, changes: readonly ChangeDay[]): ReadonlyMap<string, Cited> {
  return new Map(Array.from(listCitedRecords(dossier, changes), ([id, record]) => [id, citeRecord(record)]));
}
