import type { ArticleEntry } from '../../domain/content.ts';
import { quoteText } from '../../domain/quote.ts';
import { hasLetterOrDigit } from '../../text/letters.ts';
import { singleSpaced } from '../../text/lines/single-spaced.ts';

/** Recorded words that may stand between marks of ours. */
export interface CitableWords {
  readonly words: string;
  /** Where they are recorded, as a person would look for it. */
  readonly from: string;
}

/** The quotes of a report, what sources outside have for them, and the words that are recorded as no quotes of anybody. */
export function listCitable({ id, quotes, notQuotes }: ArticleEntry): readonly CitableWords[] {
  return [
    ...quotes.map((quote) => ({ words: quoteText(quote), from: `the quote “${quote.id}” of ${id}` })),
    ...quotes.flatMap((quote) =>
      quote.outside.map(({ words, source }) => ({ words, from: `the words of ${source} for “${quote.id}”` })),
    ),
    ...notQuotes.map(({ words, kind }) => ({ words, from: `notQuotes (${kind}) of ${id}` })),
  ];
}

/**
 * Whether words are recorded ones, or whole words of them that stand together, character for character. White space may
 * be broken otherwise, and a comma or full stop of our own sentence may stand inside the marks.
 */
export function isCitation(words: string, citable: readonly CitableWords[]): boolean {
  const written = singleSpaced(words);
  const wanted = [written, written.replace(/[.,]$/, '')].filter((text) => text !== '');
  return citable.some(({ words: recorded }) => {
    const text = singleSpaced(recorded);
    return wanted.some((part) => standsWhole(text, part));
  });
}

function standsWhole(text: string, part: string): boolean {
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
    const end = at + part.length;
    const cutsStart = isInsideWord(text.charAt(at - 1), text.charAt(at));
    if (!cutsStart && !isInsideWord(text.charAt(end - 1), text.charAt(end))) return true;
  }
  return false;
}

function isInsideWord(left: string, right: string): boolean {
  return hasLetterOrDigit(left) && hasLetterOrDigit(right);
}
