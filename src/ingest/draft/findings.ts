import type { Report } from '../source/report.ts';
import type { OutletOfReport } from './draft-outlet.ts';
import type { DraftedSpeech } from './draft-speech.ts';

/** What was read of one report. */
export interface Findings {
  readonly report: Report;
  readonly outlet: OutletOfReport;
  readonly speech: DraftedSpeech;
  /** The events of which the report tells. */
  readonly events: readonly string[];
}
