import { findLabelledLines, type LabelledLine, lastWord } from './find-labelled-lines.ts';
import type { Statement } from './statement.ts';

/** The lines of a transcript whose labels name a person, with the paragraphs that go on under the same label. */
export function readTranscript(text: string): readonly Statement[] {
  const lines = findLabelledLines(text);
  const fullNames = new Map(
    lines.flatMap(({ name }) =>
      name === undefined ? [] : [[lastWord(name), fullNameOf(name, lines, text)]],
    ),
  );
  return lines.flatMap(({ label, name, words }): readonly Statement[] => {
    const speaker = name === undefined ? undefined : fullNames.get(lastWord(name));
    return speaker === undefined || words.length === 0 ? [] : [{ parts: words, mention: label, speaker }];
  });
}

/** The fullest form: the report's own spelling where it prints the name in running text, or the longest label. */
function fullNameOf(name: string, lines: readonly LabelledLine[], text: string): string {
  const last = lastWord(name);
  const labels = lines.flatMap((line) =>
    line.name !== undefined && lastWord(line.name) === last ? [line.name] : [],
  );
  const longest = labels.toSorted((a, b) => b.length - a.length)[0] ?? name;
  if (longest !== longest.toUpperCase()) return longest;
  const proper = longest.split(' ').map(properCase).join(' ');
  if (proper.includes(' ')) return proper;
  const printed = new RegExp(
    `(?<![\\p{L}])\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}\\.)? ${proper.replace(/[.]/g, '\\.')}(?![\\p{L}])`,
    'u',
  );
  return printed.exec(text)?.[0] ?? proper;
}

function properCase(word: string): string {
  return word.replace(/\p{L}+/gu, (part) => part.slice(0, 1) + part.slice(1).toLowerCase());
}
