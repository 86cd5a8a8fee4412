import { countOf } from '../../text/count-of.ts';
import { foldLetters } from '../../text/fold-word.ts';
import { countLetters } from '../../text/letters.ts';
import { closingMarks, openingMarks } from '../../text/marks/quotation-marks.ts';
import { shortenText } from '../../text/shorten-text.ts';
import { endOf, type Passage } from '../passages/passage.ts';
import { findLabelledLines } from '../quotes/statements/find-labelled-lines.ts';
import type { Report } from './report.ts';

/** A text that a file holds twice: for screen and paper, for telephone and desk, as teaser and in full. */
export const copyRule = {
  name: 'text that stands twice',
  example:
    'The ferry stays in the yard until June.\n\n“We wait for a part,” Bo Berg said on the quay.\n\nThe ferry stays in the yard until June.\n\n“We wait for a part,” Bo Berg said on the quay.',
  keeps: '“No,” Bo Berg said.\n\nThe board asked once more about the yard.\n\n“No,” Bo Berg said.',
} as const;

/** A line with fewer letters may be said twice; beside a copy it is one too. */
const fewestLetters = 30;
/** So many lines of the first copy may be missing in the second. */
const mostMissing = 2;

/** The report without lines that stand in it a second time, and without teasers of lines below. */
export function withoutCopies(whole: Report): Report {
  const { copies, doubted } = findCopies(whole);
  const report =
    doubted.length === 0 ? whole : { ...whole, review: [...whole.review, noteOfDoubles(doubted)] };
  if (copies.size === 0) return report;
  const isCopied = ({ start }: Passage): boolean =>
    [...copies].some((copy) => copy.start <= start && start < endOf(copy));
  return {
    ...report,
    lines: report.lines.filter((line) => !copies.has(line)),
    cut: [...report.cut, ...[...copies].map((passage) => ({ passage, rule: copyRule.name }))],
    lostBreaks: report.lostBreaks.filter(({ at }) => !isCopied({ text: '', start: at })),
    dates: report.dates.filter(({ words }) => !isCopied(words)),
  };
}

/** A line, as far as two prints of it agree, and the place of its first print where that stands above. */
interface Print {
  readonly line: Passage;
  readonly key: string;
  readonly at: number;
  readonly first: number | undefined;
}

interface FoundCopies {
  readonly copies: ReadonlySet<Passage>;
  /** Lines that stand there twice and stay: nobody can tell whether that is a slip. */
  readonly doubted: readonly Passage[];
}

function findCopies({ lines, headline, deck }: Report): FoundCopies {
  const prints = readPrints(lines);
  const sure = prints.map(({ first, key }) => first !== undefined && countLetters(key) >= fewestLetters);
  const below = spread(prints, sure);
  const copied = spread(prints.toReversed(), below.toReversed()).toReversed();
  const runs = runsOf(prints, copied);
  const found = [
    ...runs.filter((run) => isCopy(prints, run)).flat(),
    ...prints.filter((_, index) => isTeaser(prints, index)),
  ];
  const copies = new Set(found.map(({ line }) => line).filter((line) => line !== headline && line !== deck));
  const doubted = runs
    .flat()
    .filter(
      ({ line, key }) => !copies.has(line) && !isAllQuoted(line) && countLetters(key) >= fewestLettersTwice,
    )
    .map(({ line }) => line);
  return { copies, doubted: doubted.filter((line) => line !== headline && line !== deck) };
}

/** A sentence of this length is hardly said twice in the same words. */
const fewestLettersTwice = 60;

function noteOfDoubles(lines: readonly Passage[]): string {
  const [first] = lines;
  return `${countOf(lines.length, 'line')} ${lines.length === 1 ? 'stands' : 'stand'} twice in the report (“${shortenText(first?.text ?? '', 60)}”): look whether the second is a copy.`;
}

function readPrints(lines: readonly Passage[]): readonly Print[] {
  const keys = lines.map(({ text }) => foldLetters(text).replace(otherThanLetters, ' ').trim());
  const firsts = new Map(keys.map((key, index) => [key, index] as const).toReversed());
  const turns = findTurns(lines);
  return lines.map((line, at) => {
    const key = keys[at] ?? '';
    const first = firsts.get(key) ?? at;
    return { line, key, at, first: first < at && key !== '' && !turns.has(line) ? first : undefined };
  });
}

/** The turns of a transcript: a question may be put again, and answered alike. */
function findTurns(lines: readonly Passage[]): ReadonlySet<Passage> {
  const text = lines.map((line) => line.text).join(betweenLines);
  const labels = new Set(findLabelledLines(text).map(({ label }) => label.start));
  let start = 0;
  const turns = lines.filter((line) => {
    const end = start + line.text.length;
    const isTurn = labels.size > 0 && [...labels].some((at) => start <= at && at < end);
    start = end + betweenLines.length;
    return isTurn;
  });
  return new Set(turns);
}

const betweenLines = '\n\n';

/** Short lines are copies behind a copy, where they stand like that in the first print too. */
function spread(prints: readonly Print[], sure: readonly boolean[]): readonly boolean[] {
  const found = [...sure];
  for (const [index, { first }] of prints.entries()) {
    const before = prints[index - 1]?.first;
    if (first === undefined || before === undefined || found[index - 1] !== true) continue;
    if (first !== before && Math.abs(first - before) <= mostMissing) found[index] = true;
  }
  return found;
}

/** Prints below each other that may be copies. */
function runsOf(prints: readonly Print[], copied: readonly boolean[]): readonly (readonly Print[])[] {
  const runs: Print[][] = [];
  for (const print of prints.filter(({ at }) => copied[at])) {
    const last = runs.at(-1);
    if (last?.at(-1)?.at === print.at - 1) last.push(print);
    else runs.push([print]);
  }
  return runs;
}

const linesOfLead = 3;
/** So many lines in their order are no chance; of fewer only the lead is there a second time: a question of an interview may be put again and again. */
const fewestLines = 3;

/** Words between marks may be said by two people: they are copies only right behind their first print. */
function isCopy(prints: readonly Print[], run: readonly Print[]): boolean {
  const [opening] = run;
  if (opening?.first === undefined || introduces.test(prints[opening.at - 1]?.line.text ?? '')) return false;
  const isOfLead = opening.first < linesOfLead;
  const isNext = opening.at - 1 - (run.at(-1)?.first ?? 0) <= mostMissing;
  const isWhole = isOfLead && isNext && run.length > 1 && run.at(-1) === prints.at(-1);
  if (isAllQuoted(opening.line)) return isWhole;
  if (run.some(({ line }) => isAllQuoted(line)) && !isNext) return false;
  return isOfLead || run.length >= fewestLines;
}

const introduces = /:\s*$/;

const wholeQuotation = new RegExp(`^[${openingMarks}][^${closingMarks}]*(?:[${closingMarks}]\\W*)?$`, 'u');

/** A pull quote: which of two prints is the one in the text is told elsewhere. */
function isAllQuoted({ text }: Passage): boolean {
  return wholeQuotation.test(text.trim());
}

const opensQuotation = new RegExp(`^\\s*[${openingMarks}]`, 'u');
const brokenOff = /(?:\[(?:…|\.\.\.)\]|…|\.\.\.)\s*$/;

/** “The ferry stays in the …” above the text that says it in full; speech that breaks off is no teaser. */
function isTeaser(prints: readonly Print[], index: number): boolean {
  const { key = '', line } = prints[index] ?? {};
  return (
    index <= linesOfLead &&
    brokenOff.test(line?.text ?? '') &&
    !opensQuotation.test(line?.text ?? '') &&
    countLetters(key) >= fewestLetters &&
    prints.some((other, at) => at > index && other.key.length > key.length && other.key.startsWith(key))
  );
}

const otherThanLetters = /[^\p{L}\p{N}]+/gu;
