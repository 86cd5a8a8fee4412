import { lineOf } from './line-of.ts';

/** A line that Git leaves where two people changed the same and nobody has decided yet. */
export interface ConflictMark {
  readonly text: string;
  /** One-based. */
  readonly line: number;
}

const conflictMark = /^(?:<{7}|>{7})(?: .*)?$/m;

/** The first mark of a merge that Git could not finish; `=======` alone is none, since it underlines headings. */
export function findConflict(text: string): ConflictMark | undefined {
  const found = conflictMark.exec(text);
  return found === null ? undefined : { text: found[0], line: lineOf(text, found.index) };
}
