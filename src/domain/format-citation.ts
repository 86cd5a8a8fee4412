/** Beside words that a person holds to be translated back into the language they were spoken in. */
export const translatedBackWords = 'possibly translated back';

/** What a citation of a quote is made of, each part in a reader's words. */
export interface CitedQuote {
  /** Empty where the report names nobody. */
  readonly speakers: readonly string[];
  readonly words: string;
  /** Where and when it was said. */
  readonly said: string | undefined;
  readonly outlet: string;
  /** As printed; undefined where the report has none. */
  readonly headline: string | undefined;
  readonly published: string;
  /** How the date of the report is known, where the report does not print it. */
  readonly publishedGrade: string | undefined;
  /** What a reader should know of the wording. */
  readonly wording: string | undefined;
  /** Which of the words other reports give to whom. */
  readonly otherwise: string | undefined;
  readonly site: string;
  /** Whole address of the quote. */
  readonly address: string;
}

/** A citation of one quote in one line: speaker, words, occasion, report, its date and how it is known, to whom others give it, and the address here. */
export function formatCitation(cited: CitedQuote): string {
  const { speakers, words, said, outlet, headline, published, publishedGrade, site, address } = cited;
  const names = speakers.join(' and ') || 'Speaker not named in the report';
  const title = headline === undefined ? 'report without a headline' : `“${headline}”`;
  const date = publishedGrade === undefined ? published : `${published} (date ${publishedGrade})`;
  const notes = [cited.wording, cited.otherwise].map((note) => (note === undefined ? '' : ` ${note}.`));
  return `${names}: “${words}” (${said ?? 'occasion not given'}). Quoted in: ${outlet}, ${title}, ${date}.${notes.join('')} ${site}, ${address}`;
}
