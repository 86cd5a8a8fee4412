import { diffWords } from 'diff';

/** A stretch of a wording: in both of two, or in this one only. */
export interface WordingStretch {
  readonly isOnly: boolean;
  readonly text: string;
}

/** Two wordings of one text, each whole, cut where they differ: word by word, punctuation and case included. */
export function diffWording(
  before: string,
  after: string,
): readonly [before: readonly WordingStretch[], after: readonly WordingStretch[]] {
  const changes = diffWords(before, after);
  const stretches = (leftOut: 'added' | 'removed') =>
    changes
      .filter((change) => !change[leftOut])
      .map(({ value, added, removed }) => ({ isOnly: added || removed, text: value }));
  return [stretches('added'), stretches('removed')];
}
