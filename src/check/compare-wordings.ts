import { diffWords, isShared } from '../text/diff-words.ts';
import type { Word } from '../text/split-words.ts';
import { readSigns } from './read-signs.ts';

/** A stretch of two wordings: the same in both, or what each has in its place, which may be nothing. */
export interface WordingPair {
  readonly isSame: boolean;
  readonly recorded: string;
  readonly found: string;
}

/** Lays two wordings side by side, word by word with their commas and stops; the shape of marks is no difference. */
export function compareWordings(recorded: string, found: string): readonly WordingPair[] {
  const runs = diffWords(splitAtSpaces(recorded), splitAtSpaces(found), (word) => readSigns(word).plain);
  const stretches: WordingPair[] = [];
  for (const run of runs) {
    const stretch = { isSame: isShared(run), recorded: join(run.own), found: join(run.other) };
    const last = stretches.at(-1);
    if (stretch.isSame || last === undefined || last.isSame) stretches.push(stretch);
    else stretches.splice(-1, 1, merge(last, stretch));
  }
  return stretches;
}

/** What was taken out and what was put in at one place belong together. */
function merge(left: WordingPair, right: WordingPair): WordingPair {
  return {
    isSame: false,
    recorded: [left.recorded, right.recorded].filter(Boolean).join(' '),
    found: [left.found, right.found].filter(Boolean).join(' '),
  };
}

function splitAtSpaces(text: string): readonly Word[] {
  return Array.from(text.matchAll(/\S+/g), ({ index, 0: word }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

function join(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}
