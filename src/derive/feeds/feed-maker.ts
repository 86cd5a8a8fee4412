import type { ChangeDay } from '../../domain/changes.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import type { RecordDays } from './record-days.ts';

/** What every feed is made from. */
export interface FeedMaker {
  readonly dossier: Dossier;
  /** The same with what was taken back, whose changes stay told. */
  readonly told: Dossier;
  /** What readers can follow of the changes, the newest day first. */
  readonly changes: readonly ChangeDay[];
  readonly daysOf: RecordDays;
  /** The permanent id of what these steps lead to. */
  readonly idOf: (...steps: readonly string[]) => string;
}
