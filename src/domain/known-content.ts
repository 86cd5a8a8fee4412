import type { EventEntry, OutletEntry, PersonEntry } from './content.ts';
import type { Story } from './story.ts';

/** What is recorded already and helps to read the next report. */
export interface KnownContent {
  readonly people: readonly PersonEntry[];
  readonly outlets: readonly OutletEntry[];
  readonly events: readonly EventEntry[];
  /** The days of the story, which bound those of its reports. */
  readonly story?: Pick<Story, 'day' | 'period' | 'subject'> | undefined;
}
