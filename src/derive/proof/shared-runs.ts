import { foldWord } from '../../text/fold-word.ts';
import { readQuoted } from '../../text/marks/read-quoted.ts';
import { splitWords, type Word } from '../../text/split-words.ts';
import type { Stretch } from '../../text/stretch.ts';

/** As many words in a row as nobody writes twice by chance, but for names and titles of office. */
const fewestWords = 8;

/** Every eight words in a row of a report; case, diacritics and punctuation play no part. */
export type WordRuns = ReadonlySet<string>;

export function indexRuns(report: string): WordRuns {
  return new Set(runsOf(splitWords(report)));
}

/** Where eight or more words in a row of a text of ours are the report's; words between quotation marks are not counted. */
export function findSharedRuns(text: string, report: WordRuns): readonly Stretch[] {
  return unquotedParts(text).flatMap(({ start, end }) =>
    joinRuns(splitWords(text.slice(start, end)), report).map((run) => ({
      start: start + run.start,
      end: start + run.end,
    })),
  );
}

function runsOf(words: readonly Word[]): readonly string[] {
  const folded = words.map(({ text }) => foldWord(text));
  return folded
    .slice(0, Math.max(0, folded.length - fewestWords + 1))
    .map((_, index) => folded.slice(index, index + fewestWords).join(' '));
}

function unquotedParts(text: string): readonly Stretch[] {
  const { quoted } = readQuoted(text);
  const edges = [0, ...quoted.flatMap(({ start, end }) => [start, end]), text.length];
  return edges.flatMap((start, index) =>
    index % 2 === 0 ? [{ start, end: edges[index + 1] ?? text.length }] : [],
  );
}

/** Runs that overlap are one longer run. */
function joinRuns(words: readonly Word[], report: WordRuns): readonly Stretch[] {
  const found: { start: number; end: number; last: number }[] = [];
  for (const [index, run] of runsOf(words).entries()) {
    const [first, last] = [words[index], words[index + fewestWords - 1]];
    if (first === undefined || last === undefined || !report.has(run)) continue;
    const open = found.at(-1);
    if (open?.last === index - 1) Object.assign(open, { end: last.end, last: index });
    else found.push({ start: first.start, end: last.end, last: index });
  }
  return found.map(({ start, end }) => ({ start, end }));
}
