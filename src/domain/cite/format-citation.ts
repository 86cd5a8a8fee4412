import { listNames } from '../../messages/formats.ts';
import { t } from '../../messages/say.ts';

/** Beside words that a person holds to be translated back into the language they were spoken in. */
export const translatedBackWords = t`possibly translated back`;

/** A report as a citation of words in it names it. */
export interface CitedSource {
  readonly outlet: string;
  /** How the outlet is known, where the report does not print it: `outlet inferred`. */
  readonly outletNote: string | undefined;
  /** As printed; undefined where the report has none. */
  readonly headline: string | undefined;
  readonly published: string;
  /** How the date of the report is known, where the report does not print it: `date inferred`. */
  readonly publishedNote: string | undefined;
}

/** Words as a citation names them, each part in a reader's words. */
export interface CitedWords extends CitedSource {
  /** Empty where the report names nobody. */
  readonly speakers: readonly string[];
  /** How the speaker is known, where the report names nobody or somebody else: `speaker inferred`. */
  readonly speakerNote: string | undefined;
  readonly words: string;
  /** Where and when it was said, and how that is known. */
  readonly said: string | undefined;
  /** What a reader should know of the wording. */
  readonly wording: string | undefined;
  /** Which of the words other reports give to whom. */
  readonly otherwise: string | undefined;
}

/** What a citation of a quote is made of. */
export interface CitedQuote extends CitedWords {
  readonly site: string;
  /** Whole address of the quote. */
  readonly address: string;
}

/**
 * A citation of one quote in one line: speaker, words, occasion, report, its date, to whom others give it, and the
 * address here; behind every value that the report does not print stands how it is known.
 */
export function formatCitation(cited: CitedQuote): string {
  return `${formatCitedWords(cited)} ${cited.site}, ${cited.address}`;
}

/** The same without where it is recorded. */
export function formatCitedWords(cited: CitedWords): string {
  const { words, said } = cited;
  const notes = [cited.wording, cited.otherwise].map((note) => (note === undefined ? '' : ` ${note}.`));
  const line = t`${nameSpeakers(cited)}: “${words}” (${said ?? noOccasion()}). Quoted in: ${formatCitedSource(cited)}.`;
  return `${line}${notes.join('')}`;
}

/** A report in a line: its outlet, its headline and its date, each with how it is known. */
export function formatCitedSource(cited: CitedSource): string {
  const { outlet, outletNote, headline, published, publishedNote } = cited;
  const title = headline === undefined ? t`report without a headline` : t`“${headline}”`;
  return `${withNote(outlet, outletNote)}, ${title}, ${withNote(published, publishedNote)}`;
}

/** Whose words they are. */
export function nameSpeakers({
  speakers,
  speakerNote,
}: Pick<CitedWords, 'speakers' | 'speakerNote'>): string {
  return withNote(listNames(speakers) || t`Speaker not named in the report`, speakerNote);
}

/** Where a report does not say at what it was said. */
export const noOccasion = (): string => t`occasion not given`;

/** A value in a line of text with how it is known behind it; alone where that needs no word. */
export function withNote(value: string, note: string | undefined): string {
  return note === undefined ? value : `${value} (${note})`;
}
