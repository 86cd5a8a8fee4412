import { findSharedRuns, type WordRuns } from '../../derive/proof/shared-runs.ts';
import { singleSpaced } from '../../text/lines/single-spaced.ts';
import { readQuoted } from '../../text/marks/read-quoted.ts';
import { countWords } from '../../text/split-words.ts';
import type { Stretch } from '../../text/stretch.ts';
import { blankReferences, findDigestReferences } from './digest-references.ts';
import { type DigestQuote, offerQuotes } from './offer-quotes.ts';
import { type ClaimOfReport, findToldClaims } from './told-claims.ts';

/** What a digest is measured by. */
export interface DigestMeasure {
  readonly quotes: readonly DigestQuote[];
  readonly claims: readonly ClaimOfReport[];
  /** Every eight words in a row of the report. */
  readonly report: WordRuns;
}

/** Words between marks, or a mark alone, that no quote of the report stands behind. */
export interface OpenMark extends Stretch {
  readonly words: string;
  /** A mark that nothing closes: no build takes it. */
  readonly isAlone: boolean;
  /** The report's quotes that may be meant, the likeliest first. */
  readonly offers: readonly string[];
}

/** Eight words or more in a row that are the report's. */
export interface CopiedWords extends Stretch {
  readonly count: number;
}

/** What is the matter with a digest, and what it has not told yet. */
export interface DigestCheck {
  readonly copied: readonly CopiedWords[];
  readonly open: readonly OpenMark[];
  /** Ids that it sets and that the report has not. */
  readonly unknown: readonly string[];
  readonly quotesLeft: readonly string[];
  readonly claimsLeft: readonly ClaimOfReport[];
  /** Characters that are ours: without what sets a quote, white space counted once. */
  readonly length: number;
}

export function checkDigest(body: string, { quotes, claims, report }: DigestMeasure): DigestCheck {
  const references = findDigestReferences(body);
  const used = new Set(references.map(({ id }) => id));
  const ours = blankReferences(body);
  const known = new Set(quotes.map(({ id }) => id));
  const told = findToldClaims(ours, claims);
  return {
    copied: findSharedRuns(ours, report).map((run) => ({
      ...run,
      count: countWords(ours.slice(run.start, run.end)),
    })),
    open: findOpenMarks(ours, quotes, used),
    unknown: [...used].filter((id) => !known.has(id)),
    quotesLeft: quotes.map(({ id }) => id).filter((id) => !used.has(id)),
    claimsLeft: claims.filter((claim) => !told.has(claim)),
    length: singleSpaced(ours).length,
  };
}

/** Paragraph by paragraph: a mark that is not closed in its paragraph is closed nowhere. */
function findOpenMarks(
  ours: string,
  quotes: readonly DigestQuote[],
  used: ReadonlySet<string>,
): readonly OpenMark[] {
  return Array.from(ours.matchAll(/.+(?:\n.+)*/g)).flatMap(({ index, 0: paragraph }) => {
    const { quoted, alone } = readQuoted(paragraph);
    const around = quoted.map(({ start, end }) => ({
      start,
      end,
      words: paragraph.slice(start, end),
      isAlone: false,
    }));
    const behind = alone.map(({ start, end }) => ({
      start,
      end,
      words: wordsBehind(paragraph, end),
      isAlone: true,
    }));
    return [...around, ...behind].map(({ start, end, words, isAlone }) => ({
      start: start + index,
      end: end + index,
      words,
      isAlone,
      offers: offerQuotes(quotes, words, used).map(({ id }) => id),
    }));
  });
}

/** What stands behind each mark of a digest that nothing closes; nothing where only the mark was typed. */
export function wordsBehindLoneMarks(body: string): readonly string[] {
  const open = findOpenMarks(blankReferences(body), [], new Set());
  return open.filter(({ isAlone }) => isAlone).map(({ words }) => words);
}

/** What was typed behind a mark that nothing closes, as far as the line goes. */
function wordsBehind(paragraph: string, end: number): string {
  return /^[^\n.!?]*/.exec(paragraph.slice(end))?.[0].trim() ?? '';
}
