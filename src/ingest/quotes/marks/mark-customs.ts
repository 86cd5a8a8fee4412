/** What a language does with quotation marks besides setting them around the words. */
export interface MarkCustoms {
  /** A paragraph that begins with a dash is speech: «— Да, — сказал он.» */
  readonly dashSpeech: boolean;
  /** Whether a small word is a verb of saying; by it the reporter's words inside the marks are told. */
  readonly isReporting: (word: string) => boolean;
  /** Whether a small word ends as verbs do that tell what somebody does; nothing where endings do not tell. */
  readonly isVerbLike?: (word: string) => boolean;
  /** The reporter's words inside the marks stand between commas as well as dashes: « A, a dit la maire, B. » */
  readonly commaInserts: boolean;
}

/** The customs of the language that some words of a report are in. */
export type CustomsOf = (words: string) => MarkCustoms;
