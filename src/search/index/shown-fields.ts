import type { Stretch } from '../../text/stretch.ts';

/**
 * What a page shows beside the words it found: handed back with the hit, never searched. The build writes these fields and
 * the results read them; what has no value is left out, because every byte is fetched.
 */
export interface ShownFields {
  readonly outlet?: string;
  /** Our title of the report. */
  readonly report?: string;
  readonly headline?: string;
  readonly published?: string;
  readonly publishedGrade?: string;
  /** The occasion. */
  readonly said?: string;
  /** The day of the occasion. */
  readonly day?: string;
  /** How the speaker is known, for a citation. */
  readonly speakerNote?: string;
  /** The values that the report does not print. */
  readonly doubts?: readonly ShownDoubt[];
  /** The address of the publisher's own page. */
  readonly source?: string;
  /** What a reader should know of the wording. */
  readonly wording?: string;
  /** That others give the words to somebody else. */
  readonly contested?: string;
  /** The language of the words, where it is not that of the pages. */
  readonly language?: string;
  /** Signs in the words that nobody sees. */
  readonly signs?: readonly ShownSign[];
  /** Where in the words the outlet's own additions stand. */
  readonly insertions?: readonly Stretch[];
  /** Of a report, an event, a person or an outlet: its name and its page. */
  readonly title?: string;
  readonly url?: string;
  readonly fact?: ShownFact;
  readonly topic?: ShownTopic;
}

/** Somebody, an outlet or an event as the results show it, beside its name and what is told of it. */
export interface ShownTopic {
  readonly url: string;
  /** Offices, day and place, labels by others, each with how it is known where no report prints it. */
  readonly traits: readonly ShownTrait[];
  /** What stands about it here: its questions, its quotes, its reports. */
  readonly links: readonly ShownLink[];
}

export interface ShownTrait {
  readonly words: string;
  readonly doubt?: ShownDoubt;
}

export interface ShownLink extends ShownTrait {
  readonly url: string;
}

/** A question as the results show it. */
export interface ShownFact {
  /** The event that it is a question of. */
  readonly event: string;
  /** What its difference amounts to, in a word or two. */
  readonly kind: string;
  /** The classes of the sign before these words: of a contradiction, of what became of a plan. */
  readonly mark?: string;
  readonly reports: number;
  /** Its values, the first few, each with the reports that have it. */
  readonly values: readonly ShownValue[];
  /** How many values there are besides. */
  readonly more?: number;
}

/** A sign in recorded words that nobody sees: where it stands, what its box says, how it is read out. */
export interface ShownSign extends Stretch {
  readonly short: string;
  readonly name: string;
}

/** One value of a question. */
export interface ShownValue {
  readonly words: string;
  /** The outlets that have it. */
  readonly outlets: readonly ShownOutlet[];
  /** The line of the question that holds how the first of them prints it. */
  readonly printed: number;
}

/** An outlet, and how it is known where its report does not print it. */
export interface ShownOutlet {
  readonly name: string;
  readonly doubt?: ShownDoubt;
}

/** How a value is known that the report does not print, and from what. */
export interface ShownDoubt {
  /** Which value: date. */
  readonly value: string;
  readonly grade: string;
  readonly why: string;
}
