import type { Grade } from '../../domain/evidence.ts';
import type { PrintedDate } from '../dates/read-calendar-dates.ts';
import type { DateMention } from '../dates/read-dates.ts';
import type { LostBreak } from '../passages/find-lost-breaks.ts';
import type { Passage } from '../passages/passage.ts';

/** A line that is no part of a report, and why. */
export interface Cut {
  readonly passage: Passage;
  readonly rule: string;
}

/** A value with what it is known from, in a sentence a reader can check. */
export interface Known<T> {
  readonly value: T;
  readonly grade: Exclude<Grade, 'outside'>;
  readonly evidence: string;
}

/** One report found in a dropped file. Its lines are passages of the file's text; nothing was rewritten. */
export interface Report {
  /** It stands in an aggregator's list below another report. */
  readonly isRelated: boolean;
  readonly headline: Passage | undefined;
  readonly deck: Passage | undefined;
  /** A deck that the data of a page or a header declare, where the text prints none. */
  readonly declaredDeck?: string | undefined;
  /** Who wrote it, as the file names them. */
  readonly authors: readonly string[];
  /** Everything that is kept, headline and deck with it, in reading order. */
  readonly lines: readonly Passage[];
  readonly cut: readonly Cut[];
  readonly lostBreaks: readonly LostBreak[];
  readonly outlet: Known<string> | undefined;
  /** Where no outlet is known: a line that seems to name it, and not in the form of its name. */
  readonly declinedOutlet?: string | undefined;
  /** Who passes it on, where the file says so: the site of a channel. */
  readonly carrier?: string | undefined;
  readonly published: Known<string> | undefined;
  /** Where nothing dates it: what the file prints that could not be read as its day, in one sentence. */
  readonly undated?: string | undefined;
  /** A day and a month whose year the file does not print. */
  readonly withoutYear?: PrintedDate | undefined;
  /** Where only a part of it was saved: how that shows, in one sentence. */
  readonly breaksOff?: string | undefined;
  /** A day from which the report's relative dates may be counted. */
  readonly anchor: string | undefined;
  /** Every day, month or year it names; a relative one has a date only where there is an anchor. */
  readonly dates: readonly DateMention[];
  readonly language: string | undefined;
  readonly url: string | undefined;
  /** What a person should look at, one sentence each. */
  readonly review: readonly string[];
}
