import { hasLetterOrDigit } from '../letters.ts';
import type { Stretch } from '../stretch.ts';
import { doubleMarks, singleMarks } from './quotation-marks.ts';
import type { MarkFamily } from './quote-marks.ts';
import type { QuotationMark } from './read-marks.ts';

/** An opening mark and the mark that closes it; `close` is missing where the words run on into the next paragraph. */
export interface MarkPair {
  readonly open: QuotationMark;
  readonly close?: QuotationMark;
}

/** What stands after a mark, counted once from the end so that pairing stays linear. */
interface Outlook {
  readonly closerBeforeOpener: boolean;
  readonly singleCloser: boolean;
  /** How many double marks close more than open. */
  readonly surplusClosers: number;
  /** How many guillemets are turned to the right more than to the left: some countries open with those, others close. */
  readonly surplusRight: number;
}

/** Pairs the outermost marks of one paragraph. Marks inside another pair are nested and left alone. */
export function pairMarks(
  marks: readonly QuotationMark[],
  runsOn: (mark: QuotationMark) => boolean,
): readonly MarkPair[] {
  const outlooks = lookAhead(marks);
  const pairs: MarkPair[] = [];
  let open: QuotationMark | undefined;
  let depth = 0;
  for (const [index, mark] of marks.entries()) {
    const outlook = outlooks[index] ?? nothingAhead;
    if (open === undefined) {
      if (mayOpen(mark) && (mark.family !== 'single' || outlook.singleCloser || runsOn(mark))) open = mark;
    } else if (mayClose(open, mark, outlook)) {
      if (depth > 0) depth -= 1;
      else {
        if (mark.start > open.end) pairs.push({ open, close: mark });
        open = undefined;
      }
    } else if (isSameOpener(open, mark)) {
      if (closersLeft(open, outlook) > 0) depth += 1;
      else open = mark;
    }
  }
  if (open !== undefined) pairs.push({ open });
  return pairs;
}

const nothingAhead: Outlook = {
  closerBeforeOpener: false,
  singleCloser: false,
  surplusClosers: 0,
  surplusRight: 0,
};

/** How many marks are left to close words that already stand in others of the same kind. */
function closersLeft({ family, turn }: QuotationMark, { surplusClosers, surplusRight }: Outlook): number {
  if (family === 'double') return surplusClosers;
  return family === 'guillemet' ? (turn === 'left' ? surplusRight : -surplusRight) - 1 : 0;
}

function lookAhead(marks: readonly QuotationMark[]): readonly Outlook[] {
  const outlooks: Outlook[] = [];
  let ahead = nothingAhead;
  for (const mark of marks.toReversed()) {
    outlooks.push(
      turnOf(mark) === 'left' && mark.family === 'double'
        ? { ...ahead, surplusClosers: ahead.surplusClosers - 1 }
        : ahead,
    );
    ahead = passMark(mark, ahead);
  }
  return outlooks.reverse();
}

function passMark(mark: QuotationMark, ahead: Outlook): Outlook {
  if (mark.family === 'double') {
    const turn = turnOf(mark);
    const turned = turn === 'left' ? -1 : turn === 'right' ? 1 : 0;
    return turned === 0 ? ahead : { ...ahead, surplusClosers: ahead.surplusClosers + turned };
  }
  if (mark.family === 'guillemet')
    return { ...ahead, surplusRight: ahead.surplusRight + (mark.turn === 'right' ? 1 : -1) };
  if (couldCloseSingle(mark))
    return ahead.closerBeforeOpener ? ahead : { ...ahead, closerBeforeOpener: true, singleCloser: true };
  return ahead.closerBeforeOpener && mayOpen(mark) ? { ...ahead, closerBeforeOpener: false } : ahead;
}

/** A straight mark is turned by the space beside it; behind a digit it may be inches. */
function turnOf({ turn, before, after }: QuotationMark): QuotationMark['turn'] {
  if (turn !== 'either') return turn;
  const [isOpen, isShut] = [space.test(before) || before === '(', !hasLetterOrDigit(after)];
  if (isOpen && !isShut) return 'left';
  return !isOpen && isShut && !/\d/.test(before) ? 'right' : turn;
}

const opensAfter = new RegExp(`[\\s([{—–―\\-/${doubleMarks}${singleMarks}.,:;!?…]`);
const space = /\s/;

/** French sets a space inside its marks. */
const spaceInside = /[^\S\r\n]/;

/** Marks that have a shape for each side; some countries turn guillemets round, nobody the others. */
const pairedShapes: ReadonlySet<MarkFamily> = new Set([
  'guillemet',
  'single-guillemet',
  'corner',
  'white-corner',
]);

function mayOpen({ family, turn, before, after }: QuotationMark): boolean {
  if (
    turn === 'left' &&
    spaceInside.test(after) &&
    (pairedShapes.has(family) || isTurnedDouble(family, before))
  )
    return true;
  if (space.test(after) || (turn === 'right' && family.endsWith('corner'))) return false;
  if (family === 'single')
    return (
      opensAfter.test(before) && (turn !== 'right' || hasLetterOrDigit(after)) && /[^,;:!?)\]]/.test(after)
    );
  if (turn === 'right') return (space.test(before) || before === '(') && hasLetterOrDigit(after);
  if (turn === 'either') return !/[\d=]/.test(before) && /[^,;:!?)\]]/.test(after);
  return true;
}

/** “ … and so on”: a mark that is turned to the left opens though a careless space follows; behind a letter it would be a slip for one that closes. */
function isTurnedDouble(family: MarkFamily, before: string): boolean {
  return family === 'double' && (before === '' || space.test(before));
}

function mayClose(open: QuotationMark, mark: QuotationMark, outlook: Outlook): boolean {
  if (open.family === 'single') return closesSingle(mark, outlook);
  if (mark.family !== open.family) return false;
  if (pairedShapes.has(open.family)) return mark.turn !== open.turn || closesRepeated(open, mark);
  if (open.turn === 'low') return mark.turn !== 'low';
  if (mark.turn === 'right') return true;
  const atEnd = !space.test(mark.before) && !opensAfterDash(mark);
  return mark.turn === 'either' ? atEnd || space.test(mark.after) : atEnd && !hasLetterOrDigit(mark.after);
}

/** »…»: some countries open each further paragraph of a quotation with the closing mark. */
function closesRepeated(open: QuotationMark, { turn, before, after }: QuotationMark): boolean {
  const opensLine = open.before === '\n' || open.start === 0;
  return opensLine && turn === open.turn && !space.test(before) && !hasLetterOrDigit(after);
}

function opensAfterDash({ before, after }: QuotationMark): boolean {
  return /[—(]/.test(before) && hasLetterOrDigit(after);
}

function closesSingle(mark: QuotationMark, outlook: Outlook): boolean {
  if (mark.family === 'double')
    return mark.end - mark.start === 2 && !hasLetterOrDigit(mark.after) && !space.test(mark.before);
  return couldCloseSingle(mark) && !(mayBePossessive(mark) && outlook.closerBeforeOpener);
}

function couldCloseSingle({ family, before, after }: QuotationMark): boolean {
  if (family !== 'single' || (space.test(before) && !space.test(after))) return false;
  return !hasLetterOrDigit(after) || /[.?!,…]/.test(before);
}

/** "the ministers' plan", "goin' home": a mark after such a letter closes only when no better one follows. */
function mayBePossessive({ before, after }: QuotationMark): boolean {
  return /[sxzn]/i.test(before) && space.test(after);
}

function isSameOpener(open: QuotationMark, mark: QuotationMark): boolean {
  return (
    mark.family === open.family &&
    open.family !== 'single' &&
    mayOpen(mark) &&
    (mark.turn === open.turn || mark.turn === 'left')
  );
}

/** The words between two marks, without the space at their ends. */
export function wordsBetween(text: string, start: number, end: number): Stretch {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  const from = start + (trimmed === '' ? 0 : words.indexOf(trimmed));
  return { start: from, end: from + trimmed.length };
}
