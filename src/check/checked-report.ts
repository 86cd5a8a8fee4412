/** Words that were recorded at one place of a report, and how to know that place again without its text. */
export interface CheckedPassage {
  readonly words: string;
  /** Hash of the letters right before and right behind them; left out where there are too few or nobody took them. */
  readonly before?: string;
  readonly after?: string;
  /** Where they begin and end in the report, in thousandths of it. */
  readonly at: number;
  readonly to: number;
}

/** Something recorded of a report: all its passages stand there, or it does not. */
export interface CheckedItem {
  readonly kind: 'quote' | 'attribution' | 'claim';
  /** Whose words they are, or which question they answer. */
  readonly name: string;
  /** Its page or place on this site. */
  readonly address: string;
  readonly passages: readonly CheckedPassage[];
}

/** What a browser needs to look for everything recorded of a report; of the report's text it holds those words alone. */
export interface CheckedReport {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  /** Day of publication as it is shown. */
  readonly day: string;
  /** Its page on this site. */
  readonly address: string;
  /** SHA-256 of the saved file, in hexadecimal. */
  readonly sha256: string;
  /** The day on which all of it was last found in the saved file, YYYY-MM-DD. */
  readonly proved: string;
  readonly items: readonly CheckedItem[];
}
