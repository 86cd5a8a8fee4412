import type { Span } from '../../text/anchor/span.ts';

/** Which edge goes where, and how far. */
export interface EdgeMove {
  readonly edge: 'start' | 'end';
  readonly by: 'word' | 'letter';
  readonly step: 1 | -1;
  /** The paragraph that it stays in. */
  readonly within: Span;
}

const word = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’-]*/gu;

/** Words with one edge moved by a word or a letter; it stays in the paragraph, and one word is the least. */
export function moveEdge(text: string, [start, end]: Span, move: EdgeMove): Span {
  const at = move.edge === 'start' ? start : end;
  const moved = move.by === 'letter' ? at + move.step : nextWord(text, at, move);
  const next = Math.max(move.within[0], Math.min(move.within[1], moved));
  const span: Span = move.edge === 'start' ? [next, end] : [start, next];
  return span[0] < span[1] ? span : [start, end];
}

/** Starts stand before a word, ends behind one. */
function nextWord(text: string, at: number, { edge, step, within }: EdgeMove): number {
  const edges = Array.from(text.slice(...within).matchAll(word), ({ index, 0: found }) =>
    edge === 'start' ? within[0] + index : within[0] + index + found.length,
  );
  const next = step === 1 ? edges.find((place) => place > at) : edges.findLast((place) => place < at);
  return next ?? at;
}

/** The words on both sides of a place within others; undefined where one side would have none. */
export function partAt(text: string, [start, end]: Span, at: number): readonly [Span, Span] | undefined {
  const words = Array.from(text.slice(start, end).matchAll(word), ({ index, 0: found }) => ({
    from: start + index,
    to: start + index + found.length,
  }));
  const last = words.findLast(({ to }) => to <= at);
  const next = words.find(({ from }) => last !== undefined && from >= last.to);
  if (last === undefined || next === undefined) return undefined;
  const close = /^[^\p{L}\p{N}\s]+/u.exec(text.slice(last.to, next.from))?.[0] ?? '';
  return [
    [start, last.to + close.length],
    [next.from, end],
  ];
}

/** A selection as whole words: both ends go outward to words, and white space and marks at them are left out. */
export function snapToWords(text: string, [start, end]: Span): Span | undefined {
  const found = Array.from(
    text.slice(Math.max(0, start - 80), end + 80).matchAll(word),
    ({ index, 0: one }) => {
      const from = Math.max(0, start - 80) + index;
      return { from, to: from + one.length };
    },
  );
  const inside = found.filter(({ from, to }) => to > start && from < end);
  const [first, last] = [inside[0], inside.at(-1)];
  return first === undefined || last === undefined ? undefined : [first.from, last.to];
}
