import { countWords } from '../../text/split-words.ts';
import type { Removal } from '../boilerplate/strip-boilerplate.ts';
import { stripBoilerplate } from '../boilerplate/strip-boilerplate.ts';
import { findHeadlineAbove } from '../dump/find-headline-above.ts';
import type { Passage } from '../passages/passage.ts';
import { headRules } from './head-rules.ts';
import { type HeadLine, readHead } from './read-head.ts';
import { type Heading, readDeck, readHeadline } from './read-headline.ts';

/** A heading with the lines around it. */
export interface ReportHead extends Heading {
  /** The lines above the text that are neither: credits, days, names of outlets; those under the headline first. */
  readonly beside: readonly Passage[];
  readonly removed: readonly Removal[];
}

/** How far above its text a copied page may print the headline. */
const mostLinesAbove = 14;
const fewestWordsAbove = 4;

/** Parts headline, deck and credits from the paragraphs of an article; `rest` are the lines of a page around it. */
export function readHeading(inside: readonly Passage[], rest: readonly Passage[]): ReportHead {
  const { kept, removed } = stripBoilerplate(inside);
  const above = rest.filter(({ start }) => start < (inside[0]?.start ?? 0)).slice(-mostLinesAbove);
  const repeated = findHeadlineAbove(inside, rest);
  if (repeated !== undefined)
    return { headline: repeated, deck: undefined, body: kept, beside: besideOf(above, repeated), removed };
  const head = readHead(inside);
  const own = head.find(({ is }) => is === 'headline')?.passage;
  if (own !== undefined) return fromHead(head, own, { kept, removed, above });
  const credits = new Set(
    head.filter(({ is }) => is === 'credit' || is === 'outlet').map(({ passage }) => passage),
  );
  const found = findAbove(above);
  if (found !== undefined)
    return { headline: found, deck: undefined, body: kept, beside: besideOf(above, found), removed };
  const cut = head.flatMap(({ passage, rule, is }) =>
    credits.has(passage) && !removed.some((one) => one.passage === passage)
      ? [{ passage, rule: rule ?? standingRule(is) }]
      : [],
  );
  return {
    ...readHeadline(kept.filter((line) => !credits.has(line))),
    beside: [...above, ...credits],
    removed: [...removed, ...cut],
  };
}

interface Lines {
  readonly kept: readonly Passage[];
  readonly removed: readonly Removal[];
  readonly above: readonly Passage[];
}

function fromHead(head: readonly HeadLine[], headline: Passage, { kept, removed, above }: Lines): ReportHead {
  const out = new Set(
    head
      .filter(({ is, passage }) => is === 'credit' || is === 'outlet' || isAbove(passage, is, headline))
      .map(({ passage }) => passage),
  );
  const deck = head.find(({ is }) => is === 'deck')?.passage;
  const body = kept.filter((line) => line !== headline && line !== deck && !out.has(line));
  const cut = head.flatMap(({ passage, rule, is }) =>
    out.has(passage) && !removed.some((one) => one.passage === passage)
      ? [{ passage, rule: rule ?? standingRule(is) }]
      : [],
  );
  const beside = besideOf(
    [...above, ...head.filter(({ is }) => is !== 'deck').map(({ passage }) => passage)],
    headline,
  );
  const heading = deck === undefined ? readDeck(headline, body) : { headline, deck, body };
  return { ...heading, beside, removed: [...removed, ...cut] };
}

/** Lines that are told by where they stand, not by their words. */
const creditLine = {
  name: 'credit line',
  matches: /^$/,
  means: 'byline',
  example: 'Ida Moen, Harbour Gazette',
  keeps: 'Ida Moen was first on the quay.',
} as const;
const outletLine = { ...creditLine, name: 'name of the outlet', means: 'nothing' } as const;
const lineAbove = { ...creditLine, name: 'line above the headline', means: 'nothing' } as const;

function standingRule(is: HeadLine['is']): typeof creditLine | typeof outletLine | typeof lineAbove {
  if (is === 'outlet') return outletLine;
  return is === 'other' ? lineAbove : creditLine;
}

/** A report begins with its headline: a section's name or a leftover above it is no part of it. */
function isAbove(line: Passage, is: HeadLine['is'], headline: Passage): boolean {
  return is === 'other' && line.start < headline.start;
}

function besideOf(lines: readonly Passage[], headline: Passage): readonly Passage[] {
  const others = lines.filter((line) => line !== headline);
  return [
    ...others.filter(({ start }) => start > headline.start),
    ...others.filter(({ start }) => start < headline.start),
  ];
}

/** A line of capitals, “Home News Sport”, is a menu. */
const smallWord = /(?<!\S)\p{Ll}/u;

function isNextTo(lines: readonly Passage[], one: Passage | undefined, next: Passage | undefined): boolean {
  return one !== undefined && next !== undefined && lines.indexOf(one) + 1 === lines.indexOf(next);
}

/** In a copied page the last line of some words above the text; of two that follow one another the first, as the other is its deck. */
function findAbove(above: readonly Passage[]): Passage | undefined {
  const candidates = stripBoilerplate(above).kept.filter(
    ({ text }) =>
      countWords(text) >= fewestWordsAbove &&
      !headRules.some(({ matches }) => matches.test(text)) &&
      /^["“«‘'\p{Lu}\p{N}]/u.test(text) &&
      !/[:;,]$/.test(text),
  );
  const last = candidates.at(-1);
  const before = candidates.at(-2);
  const isPair =
    before !== undefined &&
    smallWord.test(before.text) &&
    isNextTo(above, before, last) &&
    !isNextTo(above, candidates.at(-3), before);
  return isPair ? before : last;
}
