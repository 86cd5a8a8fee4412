import type { CitedName } from './cited-name.ts';
import type { CitedPassage } from './cited-passage.ts';

/** What can be cited: words in a report, a report, an event, and what all reports say of one question. */
export type CitedKind = 'quote' | 'report' | 'event' | 'fact';

/** A part of what is cited, and three signs that change with it. */
export interface CitedPart {
  readonly name: string;
  readonly sign: string;
}

/** The report that is cited, or in which cited words stand, each value with how it is known where it does not print it. */
export interface CitedReport {
  /** As the report names them; empty where it names nobody. */
  readonly authors: readonly string[];
  readonly outlet: string;
  readonly outletNote: string | undefined;
  /** As printed; undefined where the report has none. */
  readonly headline: string | undefined;
  /** EDTF. */
  readonly published: string;
  readonly publishedNote: string | undefined;
  /** A page of the report, where one is known. */
  readonly page: string | undefined;
  /** Whose page that is, where it is not its outlet's. */
  readonly shownBy: string | undefined;
  readonly language: string;
}

/** Something of the site as it is cited, in a reader's words; every form of citation is made from it. */
export interface Cited {
  readonly kind: CitedKind;
  /** `quote/lake-talks/calm`: its kind and its ids. */
  readonly id: string;
  /** Whose words they are; empty for all but quotes, and where the report names nobody. */
  readonly speakers: readonly CitedName[];
  readonly speakerNote: string | undefined;
  /** The words of a quote, our headline of a report, the title of an event, a question. */
  readonly title: string;
  /** Where and when, with how it is known. */
  readonly said: string | undefined;
  readonly report: CitedReport | undefined;
  /** What else a reader should know: doubts, other attributions, the values of others. Each a sentence without its full stop. */
  readonly notes: readonly string[];
  /** All of it in one line, up to where it is recorded. */
  readonly line: string;
  /** The name of this site. */
  readonly site: string;
  /** The last day on which anything of it changed; undefined where no changes are recorded. */
  readonly version: string | undefined;
  readonly parts: readonly CitedPart[];
  readonly mark: string;
  /** Where it stands here, with its mark; whole where the site knows its address. */
  readonly address: string;
  /** The report's words that it rests on, with their places. */
  readonly passages: readonly CitedPassage[];
  readonly changes: readonly CitedChange[];
}

/** What became of a record on a day. */
export interface CitedChange {
  readonly day: string;
  readonly what: readonly string[];
}
