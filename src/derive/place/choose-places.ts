import { overlaps, type Span } from '../../text/anchor/span.ts';
import { closingMarks, openingMarks } from '../../text/marks/quotation-marks.ts';
import type { WrittenRole } from './written-words.ts';

/** What is known of where words belong. */
export interface PlaceHints {
  readonly text: string;
  /** Where the quote stands whose part they are, its parts that are placed included; empty for words of their own. */
  readonly beside: readonly Span[];
  /** The words that a quote is attributed with. */
  readonly attribution?: string | undefined;
  /** Places that other words between marks have. */
  readonly taken: readonly Span[];
}

/**
 * Of several places those that fit what the words are: a quote stands between marks, its second part is the next after
 * the first, a bracket inside it, a headline the first of all, an attribution right beside it or at least in its paragraph. All of them where none fits.
 */
export function choosePlaces(
  role: WrittenRole,
  spans: readonly Span[],
  surroundings: PlaceHints,
): readonly Span[] {
  if (role === 'headline') return spans.toSorted(byStart).slice(0, 1);
  const free = spans.filter((span) => !isTaken(role, span, surroundings));
  const fitting = (free.length > 0 ? free : spans).filter((span) => fits[role](span, surroundings));
  const attributed = fitting.filter((span) => hasAttribution(span, surroundings));
  if (role === 'quote' && attributed.length > 0) return attributed;
  if (role === 'continued') return fitting.toSorted(byStart).slice(0, 1);
  if (role === 'attribution' && fitting.length !== 1) return inParagraph(spans, surroundings);
  return fitting.length > 0 ? fitting : spans;
}

/** What somebody said is no sign or headline, and the other way round. */
function isTaken(role: WrittenRole, span: Span, { taken }: PlaceHints): boolean {
  return (role === 'quote' || role === 'notQuote') && taken.some((other) => overlaps(span, other));
}

function hasAttribution(span: Span, { text, attribution }: PlaceHints): boolean {
  if (attribution === undefined) return false;
  const reach = attribution.length + mostBetween;
  const from = Math.max(0, span[0] - reach);
  const around = text.slice(from, span[1] + reach);
  for (let at = around.indexOf(attribution); at !== -1; at = around.indexOf(attribution, at + 1))
    if (isRightBeside(text, [from + at, from + at + attribution.length], span)) return true;
  return false;
}

type Fits = (span: Span, surroundings: PlaceHints) => boolean;

const fits: Readonly<Record<WrittenRole, Fits>> = {
  quote: (span, { text }) => isBetweenMarks(text, span),
  notQuote: (span, { text }) => isBetweenMarks(text, span),
  continued: (span, { text, beside }) =>
    beside.every((part) => part[1] <= span[0]) && isInParagraphOf(text, span, beside),
  insertion: (span, { beside }) => beside.some((part) => part[0] <= span[0] && span[1] <= part[1]),
  attribution: (span, { text, beside }) => beside.some((part) => isRightBeside(text, span, part)),
  claim: () => true,
  headline: () => true,
};

/** Marks, a comma and a space stand between words and their attribution. */
const mostBetween = 8;

const opens = new RegExp(`[${openingMarks}]\\s?$`);
const closes = new RegExp(`^[.,!?…]?\\s?[${closingMarks}]`);

function isBetweenMarks(text: string, [start, end]: Span): boolean {
  return opens.test(text.slice(Math.max(0, start - 2), start)) && closes.test(text.slice(end, end + 3));
}

const anyLetter = /[\p{L}\p{N}]/u;

function isRightBeside(text: string, span: Span, part: Span): boolean {
  if (overlaps(span, part)) return false;
  const between = span[1] <= part[0] ? text.slice(span[1], part[0]) : text.slice(part[1], span[0]);
  return !anyLetter.test(between) && !between.includes('\n');
}

function inParagraph(spans: readonly Span[], { text, beside }: PlaceHints): readonly Span[] {
  const inside = spans.filter((span) => isInParagraphOf(text, span, beside));
  return inside.length > 0 ? inside : spans;
}

function isInParagraphOf(text: string, [start, end]: Span, beside: readonly Span[]): boolean {
  const [first] = beside;
  if (first === undefined) return true;
  return !text.slice(Math.min(start, first[0]), Math.max(end, first[1])).includes('\n');
}

function byStart(left: Span, right: Span): number {
  return left[0] - right[0];
}
