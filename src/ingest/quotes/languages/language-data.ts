import type { Gender } from '../names/name.ts';
import type { UnsaidPatterns } from './unsaid/unsaid-patterns.ts';

/** One language as data. Words are in small letters; regular expressions match a whole word in small letters. */
export interface LanguageData {
  /** ISO 639-1. */
  readonly code: string;
  /** Frequent words that few neighbouring languages share, by which it is told. */
  readonly tellingWords: ReadonlySet<string>;
  /** Letters that only this language of its script has. */
  readonly tellingLetters?: RegExp;
  readonly dashSpeech: boolean;
  readonly commaInserts: boolean;
  /** Nouns are written with a capital, so that a capital alone makes no name. */
  readonly nounsHaveCapitals: boolean;
  /** Verbs that introduce words, in every form that reports use. */
  readonly saying: RegExp;
  /** Verbs that report words less surely: to call, to criticise. */
  readonly telling: RegExp;
  /** How a verb ends that tells what somebody does, where verbs are known by that. */
  readonly verbShape?: RegExp;
  /** How a verb ends whose subject are several, or nobody in particular: сообщили. */
  readonly pluralVerb?: RegExp;
  /** Whom a pronoun or a form of a verb can mean. */
  readonly pronouns: Readonly<Record<string, Gender | 'any'>>;
  readonly genderOfVerb?: (word: string) => Gender | undefined;
  /** A pronoun that is grown together with its verb: “dit-il”. Its first group is the verb. */
  readonly tiedPronoun?: RegExp;
  /** What stands between a tied pronoun's helping verb and the verb itself, or helps any verb of saying. */
  readonly auxiliaries: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** How it tells that nobody said some words. */
  readonly unsaid: UnsaidPatterns;
  /** What comes before a source: “по словам”, “laut”, “selon”. */
  readonly sources: readonly string[];
  /** What comes behind a source: “zufolge”. */
  readonly sourcesBehind: readonly string[];
  /** A possessive inside the phrase for a source: “по его словам”. */
  readonly owners: Readonly<Record<string, Gender | 'any'>>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that only tie a noun to the noun before it: “ministre de l’Intérieur”. */
  readonly ties: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Nouns for people who are quoted, in any case and number. */
  readonly role: RegExp;
  /** Words of a noun that stand before it: adjectives. */
  readonly adjective?: RegExp;
  readonly honorifics: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** Months and days where they have capitals, and other words with capitals that name nobody. */
  readonly calendar: ReadonlySet<string>;
  /** Countries and capitals, in any case. */
  readonly place: RegExp;
  readonly organisation: RegExp;
  /** Endings of cases, the longest first; without them two forms of a name are one. */
  readonly caseEnding?: RegExp;
  readonly genderOfName?: (words: readonly string[]) => Gender | undefined;
  /** The dictionary form of a name that follows a source, where its case is known. */
  readonly nominative?: (words: readonly string[]) => readonly string[];
}
