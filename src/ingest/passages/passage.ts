import type { Span } from '../../text/anchor/span.ts';

/**
 * A piece of a dropped file, and where it stands in it.
 *
 * Ingest selects passages and never rewrites them:
 * `source.slice(start, start + text.length) === text` holds at every stage.
 */
export interface Passage {
  readonly text: string;
  readonly start: number;
}

const lineWithWords = /\S(?:.*\S)?/g;

/** One passage for every line that has words in it. */
export function toPassages(source: string): readonly Passage[] {
  return Array.from(source.matchAll(lineWithWords), ({ index, 0: text }) => ({ text, start: index }));
}

/** Where a passage stands, as it is recorded. */
export function spanOf(passage: Passage): Span {
  return [passage.start, endOf(passage)];
}

/** Whether two passages share any of their text. */
export function doOverlap(one: Passage, other: Passage): boolean {
  return one.start < endOf(other) && other.start < endOf(one);
}

/** The offset just behind a passage. */
export function endOf({ text, start }: Passage): number {
  return start + text.length;
}
