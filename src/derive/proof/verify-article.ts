import type { ArticleEntry } from '../../domain/content.ts';
import type { FieldPath } from '../../domain/notice.ts';
import { type Place, placeWords } from '../../text/anchor/place-words.ts';
import { isSpanInside, type Span } from '../../text/anchor/span.ts';
import { isWholeWordIn } from '../spellings/find-spellings.ts';
import { listRecorded, nameField, pathToField, type Recorded } from './recorded.ts';

/** A saved file as it was found. */
export interface SavedFile {
  /** Its text, decoded and otherwise as it is. */
  readonly text: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/** Something recorded that is not so in the saved file. */
export interface Mismatch {
  readonly file: string;
  /** Its line in the file, where it was looked up. */
  readonly line?: number;
  /** The field, as the article names it: `quotes.make-the-deal.words`. */
  readonly field: string;
  readonly path: FieldPath;
  readonly recorded: string;
  readonly found: string;
  /** Where such words stand in the report; undefined for what has no place. */
  readonly place?: Place;
}

export interface Verification {
  /** Quotes whose every part, insertion and attribution stands in the file. */
  readonly quotesFound: number;
  readonly quotes: number;
  readonly mismatches: readonly Mismatch[];
}

/** Compares all recorded words of an article with its saved file: the hash, and every passage character for character. */
export function verifyArticle(article: ArticleEntry, file: SavedFile): Verification {
  const recorded = listRecorded(article);
  const differing = recorded.map((thing) => ({ thing, mismatches: mismatchesOf(thing, article, file) }));
  const wrongQuotes = differing.filter(
    ({ thing, mismatches }) => thing.path[0] === 'quotes' && mismatches.length > 0,
  );
  return {
    quotes: article.quotes.length,
    quotesFound: article.quotes.length - wrongQuotes.length,
    mismatches: differing.flatMap(({ mismatches }) => mismatches),
  };
}

function mismatchesOf(thing: Recorded, article: ArticleEntry, file: SavedFile): readonly Mismatch[] {
  if (thing.of === 'source.file') return otherHash(thing, article, file);
  if (thing.of === 'source.deck') return missingDeck(thing, article, file);
  if (thing.of === 'spellings') return missingSpelling(thing, article, file);
  return thing.words
    .map(({ field, words, span }) => ({
      file: fileOf(article),
      field: nameField(thing, field),
      path: pathToField(thing, field),
      recorded: words,
      found: readAt(file.text, span, article.source.file.span),
      at: span[0],
    }))
    .filter(({ recorded, found }) => recorded !== found)
    .map(({ at, ...mismatch }) => {
      const anchor = { words: mismatch.recorded, at, within: article.source.file.span };
      return { ...mismatch, place: placeWords(file.text, anchor) };
    });
}

/** What stands at a place; words of a neighbour in the same file are none of the report's. */
function readAt(text: string, span: Span, report: Span): string {
  return isSpanInside(span, report)
    ? text.slice(...span)
    : `outside the report, which is [${report.join(', ')}]`;
}

function otherHash(
  { path, of }: Recorded,
  article: ArticleEntry,
  { sha256 }: SavedFile,
): readonly Mismatch[] {
  const recorded = article.source.file.sha256;
  return recorded === sha256
    ? []
    : [{ file: fileOf(article), field: `${of}.sha256`, path: [...path, 'sha256'], recorded, found: sha256 }];
}

function missingDeck(
  { path, of, fields }: Recorded,
  article: ArticleEntry,
  { text }: SavedFile,
): readonly Mismatch[] {
  const recorded = String(fields['deck']);
  return text.slice(...article.source.file.span).includes(recorded)
    ? []
    : [{ file: fileOf(article), field: of, path, recorded, found: notPrinted }];
}

const notPrinted = 'not in the report: what only its page’s data say belongs under source.description';

function missingSpelling(
  { path, of, fields }: Recorded,
  article: ArticleEntry,
  { text }: SavedFile,
): readonly Mismatch[] {
  const recorded = String(fields['words']);
  const report = text.slice(...article.source.file.span);
  return isWholeWordIn(report, recorded)
    ? []
    : [{ file: fileOf(article), field: of, path, recorded, found: 'not in the report' }];
}

function fileOf({ id }: ArticleEntry): string {
  return `content/articles/${id}.md`;
}
