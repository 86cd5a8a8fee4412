import type { ArticleEntry } from '../../domain/content.ts';
import { quoteParts } from '../../domain/quote.ts';
import type { Span } from '../../domain/span.ts';
import { isWholeWordIn } from '../spellings/find-spellings.ts';

/** A saved file as it was found. */
export interface SavedFile {
  /** Its text, decoded and otherwise as it is. */
  readonly text: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** Something recorded that is not so in the saved file. */
export interface Mismatch {
  /** What was compared: `quote make-the-deal`. */
  readonly what: string;
  readonly recorded: string;
  readonly found: string;
}

export interface Verification {
  readonly articleId: string;
  /** Quotes whose every part and insertion stands in the file. */
  readonly quotesFound: number;
  readonly quotes: number;
  readonly mismatches: readonly Mismatch[];
}

interface Recorded {
  readonly what: string;
  readonly words: string;
  readonly span: Span;
}

/** Compares all recorded words of an article with its saved file: the hash, and every passage character for character. */
export function verifyArticle(article: ArticleEntry, file: SavedFile | undefined): Verification {
  const { name, sha256 } = article.source.file;
  const base = { articleId: article.id, quotes: article.quotes.length };
  if (file === undefined) {
    return {
      ...base,
      quotesFound: 0,
      mismatches: [{ what: `file ${name}`, recorded: name, found: 'no such file' }],
    };
  }
  const hash =
    file.sha256 === sha256 ? [] : [{ what: `hash of ${name}`, recorded: sha256, found: file.sha256 }];
  const perQuote = article.quotes.map((quote) => mismatchesOf(quoteRecords(quote), file.text));
  const others = [...mismatchesOf(otherRecords(article), file.text), ...missingSpellings(article, file.text)];
  return {
    ...base,
    quotesFound: perQuote.filter((mismatches) => mismatches.length === 0).length,
    mismatches: [...hash, ...perQuote.flat(), ...others],
  };
}

function quoteRecords(quote: ArticleEntry['quotes'][number]): readonly Recorded[] {
  const what = `quote ${quote.id}`;
  const attribution = quote.attribution;
  return [
    ...quoteParts(quote).map((part) => ({ what, ...part })),
    ...quote.insertions.map((part) => ({ what: `insertion in ${what}`, ...part })),
    ...(attribution
      ? [{ what: `attribution of ${what}`, words: attribution.printed, span: attribution.span }]
      : []),
  ];
}

function otherRecords(article: ArticleEntry): readonly Recorded[] {
  const { headline, file } = article.source;
  const claims = article.events.flatMap(({ event, claims }) =>
    claims.map(({ fact, printed, span }) => ({ what: `claim ${event}: ${fact}`, words: printed, span })),
  );
  const opening: Recorded[] =
    headline === null
      ? []
      : [{ what: 'headline', words: headline, span: [file.span[0], file.span[0] + headline.length] }];
  return [
    ...opening,
    ...claims,
    ...article.notQuotes.map(({ words, span }) => ({ what: `notQuotes “${words}”`, words, span })),
  ];
}

function missingSpellings({ spellings, source }: ArticleEntry, text: string): readonly Mismatch[] {
  const report = text.slice(...source.file.span);
  const missing = spellings.filter((spelling) => !isWholeWordIn(report, spelling));
  return missing.map((spelling) => ({
    what: `spelling ${spelling}`,
    recorded: spelling,
    found: 'not in the report',
  }));
}

function mismatchesOf(records: readonly Recorded[], text: string): readonly Mismatch[] {
  return records
    .map(({ what, words, span }) => ({ what, recorded: words, found: text.slice(...span) }))
    .filter(({ recorded, found }) => recorded !== found);
}
