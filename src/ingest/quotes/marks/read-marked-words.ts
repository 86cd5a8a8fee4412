import { hasLetterOrDigit } from '../../../text/letters.ts';
import type { MarkPair } from '../../../text/marks/pair-marks.ts';
import { pairMarks, wordsBetween } from '../../../text/marks/pair-marks.ts';
import type { QuotationMark } from '../../../text/marks/read-marks.ts';
import { readMarks } from '../../../text/marks/read-marks.ts';
import type { Stretch } from '../../../text/stretch.ts';
import type { MarkedParagraph } from './find-runs.ts';
import { closesLater, nextParagraph, runsInto } from './find-runs.ts';
import type { MarkedWords } from './marked-words.ts';
import { readInnerLabel } from './read-inner-label.ts';

/** Everything that stands between a pair of marks, in reading order; words that run over paragraphs are one find. */
export function readMarkedWords(text: string, paragraphs: readonly Stretch[]): readonly MarkedWords[] {
  const pieces = findPieces(
    text,
    paragraphs.map((paragraph) => ({ paragraph, marks: readMarks(text, paragraph) })),
  );
  return joinPieces(text, pieces).filter(({ parts }) => parts.some((part) => hasWords(text, part)));
}

/** What one pair of marks holds within one paragraph. */
interface Piece {
  readonly paragraph: Stretch;
  readonly pair: MarkPair;
  /** It has no closing mark, and its words go on in the next paragraph. */
  readonly runsOn: boolean;
}

function findPieces(text: string, marked: readonly MarkedParagraph[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let open: QuotationMark | undefined;
  for (const [index, { paragraph, marks }] of marked.entries()) {
    const opened = open === undefined ? marks : [openedBefore(open, text, paragraph), ...marks];
    if (opened.length === 0) continue;
    const next = nextParagraph(text, marked, index);
    const before = new Map(opened.map((mark, order) => [mark, opened[order - 1]]));
    const pairs = pairMarks(opened, (mark) => runsInto(text, next, mark)).map((pair) =>
      withOuterMark(text, before.get(pair.open), pair),
    );
    const unclosed = pairs.findLast(({ close }) => close === undefined);
    const last = unclosed === undefined ? undefined : { index, open: unclosed.open };
    open = last !== undefined && closesLater(text, marked, last) ? last.open : undefined;
    for (const pair of pairs) {
      const runsOn = pair.close === undefined && (pair.open === open || runsInto(text, next, pair.open));
      if (pair.close !== undefined || runsOn || pair.open.family !== 'single')
        pieces.push({ paragraph, pair, runsOn });
    }
  }
  return pieces;
}

const attributedBehind = /^[,.!?…]{0,2}\s*[—–-]\s*\p{Ll}/u;
const opensWords = /(?:^|\n|: ?)$/;

/** «Мы ждём «Тарну», — сказала она: where two quotations end together, many set one mark for both. */
function withOuterMark(text: string, outer: QuotationMark | undefined, pair: MarkPair): MarkPair {
  const { open, close } = pair;
  if (close === undefined || outer?.family !== 'guillemet' || open.family !== 'guillemet') return pair;
  if (outer.turn !== open.turn || outer.turn !== 'left' || close.turn !== 'right') return pair;
  const isOpened = opensWords.test(text.slice(Math.max(0, outer.start - 3), outer.start));
  const isOneSpeech = !/[—–\n]/.test(text.slice(outer.end, open.start));
  const isTold = attributedBehind.test(text.slice(close.end, close.end + 8));
  return isOpened && isOneSpeech && isTold ? { open: outer, close } : pair;
}

/** Stands for the mark that a paragraph inside a quotation should open with. */
function openedBefore(open: QuotationMark, text: string, { start }: Stretch): QuotationMark {
  return { ...open, start, end: start, before: ' ', after: text[start] ?? ' ' };
}

function joinPieces(text: string, pieces: readonly Piece[]): readonly MarkedWords[] {
  const found: Piece[][] = [];
  let open: Piece[] | undefined;
  for (const piece of pieces) {
    if (open !== undefined && goesOn(text, piece)) open.push(piece);
    else {
      open = [piece];
      found.push(open);
    }
    if (!piece.runsOn) open = undefined;
  }
  return found.map((run) => toMarkedWords(text, run));
}

/** It begins its paragraph, and not with the label of another speaker. */
function goesOn(text: string, { paragraph: { start, end }, pair: { open } }: Piece): boolean {
  return open.start === start && readInnerLabel(text.slice(start, Math.min(end, start + 60))) === undefined;
}

function toMarkedWords(text: string, run: readonly Piece[]): MarkedWords {
  const parts = run.map(({ pair, paragraph }) =>
    wordsBetween(text, pair.open.end, pair.close?.start ?? paragraph.end),
  );
  const last = run.at(-1);
  return {
    parts,
    outer: {
      start: run[0]?.pair.open.start ?? 0,
      end: last?.pair.close?.end ?? last?.paragraph.end ?? 0,
    },
  };
}

function hasWords(text: string, { start, end }: Stretch): boolean {
  return hasLetterOrDigit(text.slice(start, end));
}
