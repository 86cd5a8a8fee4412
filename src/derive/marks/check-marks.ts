import search from 'approx-string-match';
import type { Notice } from '../../domain/notice.ts';
import { lineOf } from '../../text/lines/line-of.ts';
import { type QuotedText, readQuoted } from '../../text/marks/read-quoted.ts';
import { shortenText } from '../../text/shorten-text.ts';
import { type CitableWords, isCitation } from './citable-words.ts';
import type { OurText } from './our-texts.ts';

type Finding = Pick<Notice, 'rule' | 'message' | 'hint'>;

/** What stands in a digest where `:quote[id]` sets the recorded words. */
export const setQuote = '\uFFFC';

/**
 * Whatever our texts set between quotation marks is recorded words; anything else is an error that names the nearest.
 * Marks that open or close nothing are errors too, since nobody can tell what they set off.
 */
export function checkMarks(texts: readonly OurText[], citable: readonly CitableWords[]): readonly Notice[] {
  return texts.flatMap((text) =>
    findingsIn(text, citable).map(({ at, ...finding }): Notice => {
      const { file, path, bodyLine } = text;
      const column = text.columnAt?.(at);
      return {
        ...finding,
        severity: 'error',
        file,
        ...(path === undefined ? {} : { path }),
        ...(bodyLine === undefined ? {} : { bodyLine: bodyLine + lineOf(text.text, at) - 1 }),
        ...(column === undefined ? {} : { column }),
      };
    }),
  );
}

function findingsIn(our: OurText, citable: readonly CitableWords[]): readonly (Finding & { at: number })[] {
  const { quoted, alone } = readSetOff(our);
  return [
    ...quoted
      .map(({ start, end }) => ({ at: start, words: our.text.slice(start, end) }))
      .filter(({ words }) => !isCitation(words, citable))
      .map(({ at, words }) => ({ at, ...notRecorded(our, words, citable) })),
    ...alone.map(({ start, end }) => ({ at: start, ...markAlone(our, start, end) })),
  ];
}

/** A block quote is one quotation, whatever marks stand in it. */
function readSetOff({ text, isSetApart = false }: OurText): QuotedText {
  const bare = text.trim();
  return isSetApart && bare !== setQuote
    ? { quoted: [{ start: 0, end: text.length }], alone: [] }
    : readQuoted(text);
}

function notRecorded(
  { field, isSetApart }: OurText,
  words: string,
  citable: readonly CitableWords[],
): Finding {
  if (words.includes(setQuote))
    return {
      rule: 'doubled-marks',
      message: `“${field}” sets marks around :quote[…], which brings its own.`,
      hint: 'Take the marks away.',
    };
  const nearest = findNearestWords(words, citable);
  const how = isSetApart ? 'as a quotation' : 'between quotation marks';
  return {
    rule: 'words-not-recorded',
    message: `“${field}” sets “${shortenText(words, 120)}” ${how}, and ${
      nearest === undefined
        ? 'no report that is spoken of here has any recorded words.'
        : `that is not recorded in any report that is spoken of here. The nearest recorded words are “${shortenText(nearest.words, 120)}” (${nearest.from}).`
    }`,
    hint: 'Write the recorded words (in a digest: :quote[id]), or no marks. Words of a report that are nobody’s quote are recorded under notQuotes: kind “cited”, “term” or “headline”, and why.',
  };
}

function markAlone({ field, text }: OurText, start: number, end: number): Finding {
  const around = shortenText(text.slice(Math.max(0, start - 20), end + 40), 60);
  return {
    rule: 'mark-alone',
    message: `“${field}” has a quotation mark ${text.slice(start, end)} that belongs to no other: ${around}`,
    hint: 'Close what it opens, open what it closes, or write ’ where an apostrophe is meant.',
  };
}

/** As much of the words as is compared; the cost of a comparison grows with them. */
const mostCompared = 200;

function findNearestWords(words: string, citable: readonly CitableWords[]): CitableWords | undefined {
  const wanted = words.slice(0, mostCompared).toLowerCase();
  const ranked = citable.map((candidate) => ({
    candidate,
    errors: search(candidate.words.toLowerCase(), wanted, wanted.length)[0]?.errors ?? wanted.length,
  }));
  return ranked.toSorted(
    (left, right) => left.errors - right.errors || left.candidate.words.length - right.candidate.words.length,
  )[0]?.candidate;
}
