import { foldLetters } from '../../text/fold-word.ts';
import { splitWords } from '../../text/split-words.ts';
import { stopWords } from '../../text/stop-words.ts';
import { readValues } from '../values/read-values.ts';

/** A recorded claim of the report. */
export interface ClaimOfReport {
  readonly event: string;
  readonly fact: string;
  /** As recorded; undefined where the report says that it is not known. */
  readonly value: string | number | readonly string[] | undefined;
  readonly printed: string;
}

/** So much of the words of a value or a claim tells it. */
const enough = 0.5;

/**
 * Claims that a text of ours tells: it names the value in any words that can be read, or has half of the telling words of
 * the value or of the report. A help for the eye and no proof: a person sees what is left.
 */
export function findToldClaims(ours: string, claims: readonly ClaimOfReport[]): ReadonlySet<ClaimOfReport> {
  const { values } = readValues(ours, { language: 'en' });
  const named = new Set(values.map(({ value }) => bare(value)));
  const words = tellingWords(ours);
  return new Set(
    claims.filter(
      ({ value, printed }) =>
        (value !== undefined && named.has(bare(value))) ||
        (typeof value === 'string' && !isForm(value) && shareIn(value, words) >= enough) ||
        shareIn(printed, words) >= enough,
    ),
  );
}

/** ISO and EDTF are no words that a text could have. */
function isForm(value: string): boolean {
  return /^(?:PT\d|\[?\d{4}|\.\.)/.test(value);
}

function bare(value: string | number | readonly string[]): string {
  return String(value).replace(/~$/, '');
}

function tellingWords(text: string): ReadonlySet<string> {
  const folded = splitWords(text).map((word) => foldLetters(word.text).replace(/(?:ed|ing|s)$/, ''));
  return new Set(folded.filter((word) => word.length > 2 && !stopWords.has(word)));
}

function shareIn(text: string, words: ReadonlySet<string>): number {
  const own = [...tellingWords(text)];
  return own.length === 0 ? 0 : own.filter((word) => words.has(word)).length / own.length;
}
