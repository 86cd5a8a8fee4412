import type { EventEntry, OutletEntry, PersonEntry } from './content.ts';

/** What is recorded already and helps to read the next report. */
export interface KnownContent {
  readonly people: readonly PersonEntry[];
  readonly outlets: readonly OutletEntry[];
  readonly events: readonly EventEntry[];
}
