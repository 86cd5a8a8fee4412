/** A date as TimelineJS has it: parts as text, each possibly empty. */
export interface SheetDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly time: string;
}

/** One row of a TimelineJS sheet, or one slide of its JSON, with its texts as they came. */
export interface SheetRow {
  /** Line of the CSV, or place of the event in the JSON, one-based. */
  readonly line: number;
  /** `title` and `era` are pages and bands of TimelineJS, not events. */
  readonly type: 'event' | 'title' | 'era';
  readonly headline: string;
  readonly text: string;
  readonly start: SheetDate;
  readonly end: SheetDate;
  readonly media: string;
  readonly credit: string;
}

export const noDate: SheetDate = { year: '', month: '', day: '', time: '' };
