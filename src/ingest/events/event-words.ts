import { startsWithCapital } from '../../text/letters.ts';
import { wordsOf } from '../../text/split-words.ts';
import { stopWords } from '../../text/stop-words.ts';

/** The stems of a text's telling words and of pairs that stand together, each with the words as printed: “press conference” tells more than its parts. */
export function readStems(text: string): ReadonlyMap<string, string> {
  const words = wordsIn(text);
  const stems = words.map((one) => stemOf(one.toLowerCase()));
  const found = new Map<string, string>();
  for (const [index, stem] of stems.entries()) {
    const next = stems[index + 1];
    if (stem === undefined) continue;
    if (!found.has(stem)) found.set(stem, words[index] ?? stem);
    if (next !== undefined) found.set(`${stem} ${next}`, `${words[index]} ${words[index + 1]}`);
  }
  return found;
}

export function stemsOf(text: string): readonly string[] {
  return [...readStems(text).keys()];
}

/** The words of a text without the ending of a genitive. */
function wordsIn(text: string): readonly string[] {
  return wordsOf(text).map((one) => one.replace(genitive, ''));
}

const genitive = /['’]s$/;

function stemOf(one: string): string | undefined {
  return one.length > 2 && !stopWords.has(one) ? toStem(one) : undefined;
}

const adverbEnding = /ly$/;
const ending = /(?:ences?|ents?|ings?|ed|es|s|e)$/;

/** “positive” and “positively”, “allow” and “allows” have one stem; a crude one serves, since it is only compared. */
function toStem(one: string): string {
  if (one.includes('-') || one.length < 5) return one;
  const bare = one.replace(adverbEnding, '').replace(ending, '');
  return bare.length < 4 ? one : bare;
}

/** The words with a capital, but for those of people's names. */
export function properWordsIn(text: string, nameStems: ReadonlySet<string>): readonly string[] {
  return wordsIn(text).filter(
    (one) => startsWithCapital(one) && stemsOf(one).every((stem) => !nameStems.has(stem)),
  );
}
