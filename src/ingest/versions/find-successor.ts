import { diffArrays } from 'diff';
import { placeWords } from '../../text/anchor/place-words.ts';
import { overlaps, type Span } from '../../text/anchor/span.ts';
import { foldWord } from '../../text/fold-word.ts';
import { wordsOf } from '../../text/split-words.ts';
import { type Fields, recordedSpan, recordsOf } from './merge-fields.ts';
import type { FormerPair } from './merge-records.ts';

/** A text and the part of it that is the report. */
export interface ChangedText {
  readonly text: string;
  readonly within: Span;
  /** Where the quotes stand that were found in it. */
  readonly taken: readonly Span[];
}

/** Whether all parts of recorded words stand in the report. */
export function standsIn({ text, within }: Pick<ChangedText, 'text' | 'within'>, item: Fields): boolean {
  const report = text.slice(...within);
  return partsOf(item).every((part) => report.includes(part));
}

/**
 * The quote that has taken the place of one whose words are gone: the one of its speaker with most words in common, at
 * least half; else words of the text that are nearly the same.
 */
export function findSuccessor(
  changed: ChangedText,
  { item, former = item }: FormerPair,
  free: readonly Fields[],
): Fields | undefined {
  const own = foldedWords(item);
  const [nearest] = free
    .filter((one) => mayShareSpeaker(item, one) || mayShareSpeaker(former, one))
    .map((one) => ({ one, share: shareInCommon(own, foldedWords(one)) }))
    .filter(({ share }) => share >= leastShare)
    .toSorted((left, right) => right.share - left.share);
  return nearest?.one ?? findNear(changed, item);
}

/** Fewer than this many of the words of both in common, and they are two quotes. */
const leastShare = 0.5;

/** A speaker who is not named may be anybody. */
function mayShareSpeaker(item: Fields, other: Fields): boolean {
  const [own, theirs] = [item, other].map(({ speaker }): readonly unknown[] =>
    Array.isArray(speaker) ? speaker : [],
  );
  return !own?.length || !theirs?.length || own.some((id) => theirs.includes(id));
}

function shareInCommon(own: readonly string[], other: readonly string[]): number {
  const common = diffArrays([...own], [...other])
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { count }) => sum + count, 0);
  return (2 * common) / Math.max(1, own.length + other.length);
}

function foldedWords(item: Fields): readonly string[] {
  return partsOf(item).flatMap(wordsOf).map(foldWord);
}

function findNear({ text, within, taken }: ChangedText, item: Fields): Fields | undefined {
  const [words = '', ...others] = partsOf(item);
  if (others.length > 0) return undefined;
  const [at = 0] = recordedSpan(item) ?? [];
  const place = placeWords(text, { words, at, within });
  const isFree = place.kind === 'near' && !taken.some((span) => overlaps(span, place.span));
  return isFree ? { ...item, words: place.words, span: [...place.span] } : undefined;
}

function partsOf(item: Fields): readonly string[] {
  return [item, ...recordsOf(item['continued'])].map(({ words }) => String(words));
}
