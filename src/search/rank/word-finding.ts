/** How a word that was looked for was found: itself, by a name, with others as the whole of a name, in what something was said of, in what the occasion is called, in another form, as the beginning of a longer one, by a word that means about the same, or mistyped. */
export type How = 'word' | 'name' | 'run' | 'about' | 'event' | 'form' | 'start' | 'sense' | 'near';

/** A word that was looked for, and how well a record has it. */
export interface WordFinding {
  readonly word: string;
  readonly written: string;
  /** 1 for the word itself, more where it is the surer for others beside it; 0 where it is missing. */
  readonly worth: number;
  /** The rarer among the records, the more it tells. */
  readonly rarity: number;
  /** The word of the record by which it was found, where that is another one that means about the same. */
  readonly takenAs?: string;
  /** Whether no record has it, nor anything like it. */
  readonly isUnknown?: boolean;
  /** Whether it is written there as a name. */
  readonly isProper?: boolean;
}

/** What each way to find a word is worth. */
export const worthOf: Readonly<Record<How, number>> = {
  word: 1,
  name: 1,
  run: 1.4,
  about: 0.8,
  form: 0.85,
  start: 0.7,
  event: 0.6,
  sense: 0.6,
  near: 0.2,
};

/** From so many letters on one word is no slip for another: it is sure that “confrence” is the conference. */
const longWord = 7;
const surelyMeant = 0.7;

/** What it is worth that an asked word was found in a way. */
export function worthFound(how: How | undefined, asked: string): number {
  if (how === undefined) return 0;
  return how === 'near' && asked.length >= longWord ? surelyMeant : worthOf[how];
}

/** The words that a record lacks, as written. */
export function missingOf(findings: readonly WordFinding[]): readonly string[] {
  return findings.filter(({ worth }) => worth === 0).map(({ written }) => written);
}
