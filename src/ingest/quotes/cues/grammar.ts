import type { MarkCustoms } from '../marks/mark-customs.ts';
import type { Capitals } from '../names/capitals.ts';
import type { Mention } from '../names/mention.ts';
import type { Gender, Name } from '../names/name.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Token } from '../names/tokenize.ts';
import type { Cue } from './cue.ts';

/** What the stages of reading need to know of a language. */
export interface Grammar {
  /** ISO 639-1, as in `source.language`; empty where the language has no pack. */
  readonly code: string;
  readonly customs: MarkCustoms;
  /** A capital inside a sentence tells a name or a title, and not only a noun. */
  readonly capitalsTell: boolean;
  readonly findNames: (tokens: readonly Token[], capitals: Capitals) => readonly Name[];
  readonly findCues: (paragraph: NamedParagraph) => readonly Cue[];
  /** Something right behind a quotation tells whose it is and is not read, so that nobody else is guessed. */
  readonly isToldBehind?: (paragraph: NamedParagraph, quote: number) => boolean;
  /** Whom the words between two token positions are about. */
  readonly mainSubject: (paragraph: NamedParagraph, from: number, to: number) => Mention | undefined;
  /** A noun for people, or for a thing that speaks for whoever wrote it. */
  readonly isSpeaking: (paragraph: NamedParagraph, mention: Mention) => boolean;
  /** Whom a pronoun, or a verb without a subject, may mean; undefined for words that mean nobody in particular. */
  readonly genderOf: (word: string) => Gender | 'any' | undefined;
}
