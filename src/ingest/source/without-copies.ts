import { foldLetters } from '../../text/fold-word.ts';
import { countLetters } from '../../text/letters.ts';
import { closingMarks, openingMarks } from '../../text/marks/quotation-marks.ts';
import { endOf, type Passage } from '../passages/passage.ts';
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
export function withoutCopies(report: Report): Report {
  const copies = findCopies(report);
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
  readonly first: number | undefined;
}

function findCopies({ lines, headline, deck }: Report): ReadonlySet<Passage> {
  const prints = readPrints(lines);
  const sure = prints.map(({ first, key }) => first !== undefined && countLetters(key) >= fewestLetters);
  const below = spread(prints, sure);
  const copied = spread(prints.toReversed(), below.toReversed()).toReversed();
  const found = prints.filter(
    (print, index) =>
      (copied[index] && (isBeside(copied, index) || isLead(print))) || isTeaser(prints, index),
  );
  return new Set(found.map(({ line }) => line).filter((line) => line !== headline && line !== deck));
}

function readPrints(lines: readonly Passage[]): readonly Print[] {
  const keys = lines.map(({ text }) => foldLetters(text).replace(otherThanLetters, ' ').trim());
  const firsts = new Map(keys.map((key, index) => [key, index] as const).toReversed());
  return lines.map((line, index) => {
    const key = keys[index] ?? '';
    const first = firsts.get(key) ?? index;
    return { line, key, first: first < index && key !== '' ? first : undefined };
  });
}

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

function isBeside(copied: readonly boolean[], index: number): boolean {
  return copied[index - 1] === true || copied[index + 1] === true;
}

const linesOfLead = 3;

/** By itself only the lead is there a second time; a question of an interview may be put again and again. */
function isLead({ first = linesOfLead, line }: Print): boolean {
  return first < linesOfLead && !isAllQuoted(line);
}

const wholeQuotation = new RegExp(`^[${openingMarks}][^${closingMarks}]*(?:[${closingMarks}]\\W*)?$`, 'u');

/** A pull quote: which of two prints is the one in the text is told elsewhere. */
function isAllQuoted({ text }: Passage): boolean {
  return wholeQuotation.test(text.trim());
}

const brokenOff = /(?:\[(?:…|\.\.\.)\]|…|\.\.\.)\s*$/;

/** “The ferry stays in the …” above the line that says it in full. */
function isTeaser(prints: readonly Print[], index: number): boolean {
  const { key = '', line } = prints[index] ?? {};
  return (
    brokenOff.test(line?.text ?? '') &&
    countLetters(key) >= fewestLetters &&
    prints.some((other, at) => at > index && other.key.length > key.length && other.key.startsWith(key))
  );
}

const otherThanLetters = /[^\p{L}\p{N}]+/gu;
