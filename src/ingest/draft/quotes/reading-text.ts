import type { Span } from '../../../text/anchor/span.ts';
import { doubleMarks } from '../../../text/marks/quotation-marks.ts';
import type { Stretch } from '../../../text/stretch.ts';
import type { LostBreak } from '../../passages/find-lost-breaks.ts';
import { firstFrom } from '../../passages/first-from.ts';
import { endOf, type Passage } from '../../passages/passage.ts';

/**
 * A report as it is read: its kept lines one after another, with the paragraph breaks that copying lost.
 * Every position can be turned back into one of the file's text, which itself is never changed.
 */
export interface ReadingText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A stretch of the reading text and where it stands in the file. */
interface Piece {
  readonly at: number;
  readonly start: number;
  readonly length: number;
}

const paragraphBreak = '\n\n';

/** Puts the kept lines of a report together, and mends lost breaks on the way. */
export function buildReading(
  source: string,
  lines: readonly Passage[],
  lostBreaks: readonly LostBreak[],
): ReadingText {
  const chunks: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  const add = (text: string) => {
    chunks.push(text);
    length += text.length;
  };
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before !== undefined) add(separator(source, before, line));
    for (const { text, start, glue } of cutAtBreaks(line, lostBreaks)) {
      add(glue);
      pieces.push({ at: length, start, length: text.length });
      add(text);
    }
  }
  return { text: chunks.join(''), pieces };
}

/** What stands between two lines where that is only white space; else a new paragraph begins. */
function separator(source: string, before: Passage, line: Passage): string {
  const between = line.start - endOf(before) > 200 ? '' : source.slice(endOf(before), line.start);
  return between !== '' && between.trim() === '' ? between : paragraphBreak;
}

interface Cutting extends Passage {
  /** What is set before it in the reading text. */
  readonly glue: string;
}

function cutAtBreaks(line: Passage, lostBreaks: readonly LostBreak[]): readonly Cutting[] {
  const inside = lostBreaks.filter(({ at }) => at > line.start && at < endOf(line));
  if (inside.length === 0) return [{ ...line, glue: '' }];
  const breaks = placeBreaks(line, inside);
  return [{ at: line.start, glue: '' }, ...breaks].map(({ at, glue }, index) => {
    const end = breaks[index]?.at ?? endOf(line);
    return { text: line.text.slice(at - line.start, end - line.start), start: at, glue };
  });
}

const anyMark = new RegExp(`[${doubleMarks}]`, 'g');
const marksAtEnd = new RegExp(`[${doubleMarks}]+$`);
const turnedToOpen = '“‟„«';

/** Where breaks go: never between a quotation's mark and its words, and inside a quotation only as a space. */
function placeBreaks(
  { text, start }: Passage,
  breaks: readonly LostBreak[],
): readonly { at: number; glue: string }[] {
  const opens = openersAmong(text);
  return breaks.map(({ at }) => {
    const offset = at - start;
    const marks = marksAtEnd.exec(text.slice(0, offset))?.[0].length ?? 0;
    const before = marks > 0 && opens.has(offset - marks) ? offset - marks : offset;
    const place = isMark(text.charAt(before)) && !opens.has(before) ? before + 1 : before;
    const isInside = countOpen(opens, text, place);
    return { at: start + place, glue: isInside ? ' ' : paragraphBreak };
  });
}

function isMark(sign: string): boolean {
  return sign !== '' && doubleMarks.includes(sign);
}

/** The offsets of the double marks that open a quotation: each that comes while none is open. */
function openersAmong(text: string): ReadonlySet<number> {
  const openers = new Set<number>();
  let open: string | undefined;
  for (const { index, 0: mark } of text.matchAll(anyMark)) {
    const closesLow = open === '„' && mark === '“';
    const opens = open === undefined || (turnedToOpen.includes(mark) && !closesLow);
    if (opens) openers.add(index);
    open = opens ? mark : undefined;
  }
  return openers;
}

function countOpen(openers: ReadonlySet<number>, text: string, offset: number): boolean {
  const last = Array.from(text.slice(0, offset).matchAll(anyMark)).at(-1);
  return last !== undefined && openers.has(last.index);
}

/** The place in the file of a stretch of the reading text; several where something was cut in between. */
export function toSourceSpans({ pieces }: ReadingText, { start, end }: Stretch): readonly Span[] {
  const spans: [number, number][] = [];
  for (let index = findPiece(pieces, start); index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.at >= end) break;
    const from = piece.start + Math.max(0, start - piece.at);
    const to = piece.start + Math.min(piece.length, end - piece.at);
    if (from >= to) continue;
    const last = spans.at(-1);
    if (last !== undefined && last[1] === from) last[1] = to;
    else spans.push([from, to]);
  }
  return spans;
}

/** The first piece that ends behind a position. */
function findPiece(pieces: readonly Piece[], position: number): number {
  return firstFrom(pieces, position + 1, ({ at, length }) => at + length);
}
