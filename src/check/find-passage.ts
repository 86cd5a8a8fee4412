import { findNearWords } from '../text/anchor/find-near-words.ts';
import type { CheckedPassage } from './checked-report.ts';
import { findWindows, windowSize } from './letter-windows.ts';
import { type ReadText, readSigns } from './read-signs.ts';

/** Start and end (exclusive) in the text as it is shown. */
export type ShownSpan = readonly [number, number];

/** What became of a passage in a text. */
export type Finding =
  /** It stands there: in its surroundings, or it is long enough to be known without them. */
  | { readonly kind: 'found'; readonly span: ShownSpan; readonly fits: boolean; readonly isSpaced: boolean }
  /** In its surroundings stand other words. */
  | { readonly kind: 'differs'; readonly span: ShownSpan }
  /** Its words stand there, in other surroundings than they were recorded in. */
  | { readonly kind: 'elsewhere'; readonly span: ShownSpan }
  | { readonly kind: 'missing' };

/** A text, and where the windows that a report asks for stand in it. */
export interface SearchedText extends ReadText {
  readonly windows: ReadonlyMap<string, readonly number[]>;
}

/** Words with as many signs are known without their surroundings. */
const enoughSigns = 20;
const letter = /[\p{L}\p{N}]/u;

/** Reads a text once for all passages that are looked for in it. */
export function searchText(text: string, passages: readonly CheckedPassage[]): SearchedText {
  const read = readSigns(text);
  const wanted = passages.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
  return { ...read, windows: findWindows(read.letters, new Set(wanted)) };
}

/**
 * Looks for a passage: its words where its surroundings are; else what stands in these surroundings; else the words
 * anywhere; else words like them. Spaces and the shape of marks do not count, and spaces that differ are told.
 */
export function findPassage(text: SearchedText, passage: CheckedPassage): Finding {
  const words = readSigns(passage.words);
  const spans = occurrences(text, words.signs);
  const isLong = words.signs.length >= enoughSigns;
  const fitting = spans.find((span) => fitsAround(text, span, passage));
  if (fitting !== undefined) return found(text, words, { span: fitting, fits: true });
  const inPlace = wordsInPlace(text, passage, words);
  // Behind something that a page sets between paragraphs the words stand a little further on, and are the same.
  const moved = isLong ? spans.find((span) => isSame(shownSpan(text, span), inPlace)) : undefined;
  if (moved !== undefined) return found(text, words, { span: moved, fits: true });
  if (inPlace !== undefined)
    return isCutOff(text, inPlace, words) ? { kind: 'missing' } : { kind: 'differs', span: inPlace };
  const [first] = spans;
  if (first !== undefined)
    return isLong
      ? found(text, words, { span: first, fits: false })
      : { kind: 'elsewhere', span: shownSpan(text, first) };
  const near = isLong ? nearWords(text, words.plain) : undefined;
  return near === undefined ? { kind: 'missing' } : { kind: 'differs', span: near };
}

/** Whether the text begins or ends within the words: nothing there reads otherwise. */
function isCutOff({ plain }: ReadText, [start, end]: ShownSpan, { plain: words }: ReadText): boolean {
  const there = plain.slice(start, end);
  return (end === plain.length && words.startsWith(there)) || (start === 0 && words.endsWith(there));
}

function isSame([start, end]: ShownSpan, other: ShownSpan | undefined): boolean {
  return start === other?.[0] && end === other[1];
}

type SignSpan = readonly [number, number];

/** Where the signs stand, from word to word. */
function occurrences({ signs, signAt, plain }: ReadText, wanted: string): readonly SignSpan[] {
  const spans: SignSpan[] = [];
  if (wanted === '') return spans;
  for (let start = signs.indexOf(wanted); start !== -1; start = signs.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    const [first, last] = [signAt[start] ?? 0, signAt[end - 1] ?? 0];
    if (!isInsideWord(plain, first) && !isInsideWord(plain, last + 1)) spans.push([start, end]);
  }
  return spans;
}

function isInsideWord(plain: string, at: number): boolean {
  return letter.test(plain.charAt(at - 1)) && letter.test(plain.charAt(at));
}

function fitsAround(text: SearchedText, [start, end]: SignSpan, { before, after }: CheckedPassage): boolean {
  const first = letterIndex(text, start);
  const behind = letterIndex(text, end);
  return (
    (text.windows.get(before ?? '') ?? []).includes(first - windowSize) ||
    (text.windows.get(after ?? '') ?? []).includes(behind)
  );
}

/** The first letter at a sign or behind it, by halving. */
function letterIndex({ letterAt }: ReadText, sign: number): number {
  let [low, high] = [0, letterAt.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((letterAt[middle] ?? 0) < sign) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface FoundSpan {
  readonly span: SignSpan;
  /** Whether its surroundings are there too. */
  readonly fits: boolean;
}

function found(text: SearchedText, words: ReadText, { span, fits }: FoundSpan): Finding {
  const [start, end] = shownSpan(text, span);
  return {
    kind: 'found',
    span: [start, end],
    fits,
    isSpaced: withoutDoubledMarks(text.plain.slice(start, end)) !== withoutDoubledMarks(words.plain),
  };
}

function withoutDoubledMarks(plain: string): string {
  return plain.replace(/'+/g, "'");
}

function shownSpan({ signAt }: ReadText, [start, end]: SignSpan): ShownSpan {
  return [signAt[start] ?? 0, (signAt[end - 1] ?? 0) + 1];
}

/** What stands between the surroundings of a passage, or beside one of them; undefined where neither is there. */
function wordsInPlace(
  text: SearchedText,
  { before, after }: CheckedPassage,
  words: ReadText,
): ShownSpan | undefined {
  const starts = (text.windows.get(before ?? '') ?? []).map((at) => at + windowSize);
  const ends = text.windows.get(after ?? '') ?? [];
  const length = words.letters.length;
  const most = 2 * length + windowSize;
  const pairs = starts.flatMap((start) =>
    ends.filter((end) => end >= start && end - start <= most).map((end) => [start, end] as const),
  );
  const [start, end] = [pairs[0]?.[0] ?? starts[0], pairs[0]?.[1] ?? ends[0]];
  if (pairs.length > 0 && start !== undefined && end !== undefined) return lettersSpan(text, start, end);
  if (start !== undefined) return likeBeside(text, words, [start, start + most]);
  return end === undefined ? undefined : likeBeside(text, words, [end - most, end]);
}

/** Words like those wanted within some letters. */
function likeBeside(
  text: SearchedText,
  words: ReadText,
  [from, to]: readonly [number, number],
): ShownSpan | undefined {
  const within = lettersSpan(text, Math.max(0, from), Math.min(text.letters.length, to));
  return nearWords(text, words.plain, within);
}

/** From the first of some letters to the last; of none, the place between their neighbours. */
function lettersSpan({ letterAt, signAt }: ReadText, from: number, to: number): ShownSpan {
  const last = (signAt[letterAt[to - 1] ?? 0] ?? -1) + 1;
  return to <= from ? [last, last] : [signAt[letterAt[from] ?? 0] ?? 0, last];
}

function nearWords({ plain }: ReadText, words: string, within?: ShownSpan): ShownSpan | undefined {
  return findNearWords(plain, { words, at: within?.[0] ?? 0, within: within ?? [0, plain.length] })?.span;
}
