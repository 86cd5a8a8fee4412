import { foldParts, foldText } from '../words/read-words.ts';
import { type IndexedType, type NamePhrase, unnamedSpeaker } from './index-format.ts';
import type { NameEntry } from './index-names.ts';

/** First word → the ways to ask for a name that begin with it. */
export type NamePhrases = ReadonlyMap<string, readonly NamePhrase[]>;

interface Asked {
  readonly words: readonly string[];
  readonly plain: boolean;
  readonly whole: boolean;
}

/** Which parts of a name are enough to mean it. */
interface EnoughParts {
  readonly inPlainWords: (part: Part) => boolean;
  readonly afterOperator: (part: Part) => boolean;
}

interface Part {
  readonly words: readonly string[];
  readonly from: number;
  readonly whole: boolean;
  /** Whether the name ends where this part ends. */
  readonly isEnd: boolean;
}

const isWhole = ({ whole }: Part): boolean => whole;
const isEnd = ({ isEnd: ends }: Part): boolean => ends;
/** What somebody is called by those who know them: the first word of a name that has more. */
const isFirst = ({ from, words, whole }: Part): boolean => from === 0 && words.length === 1 && !whole;
/** Two words or more that do not begin or end with `of` or the like. */
const isTelling = ({ words }: Part): boolean =>
  words.length > 1 && (words[0]?.length ?? 0) > 2 && (words.at(-1)?.length ?? 0) > 3;

const enoughParts: Readonly<Record<IndexedType, EnoughParts>> = {
  person: {
    inPlainWords: (part) => isEnd(part) || isFirst(part),
    afterOperator: (part) => isEnd(part) || isFirst(part),
  },
  outlet: { inPlainWords: isWhole, afterOperator: isEnd },
  occasion: { inPlainWords: (part) => isWhole(part) || isTelling(part), afterOperator: isEnd },
  place: { inPlainWords: isWhole, afterOperator: isWhole },
  role: { inPlainWords: (part) => isWhole(part) || isTelling(part), afterOperator: () => false },
  kind: { inPlainWords: () => false, afterOperator: isWhole },
};

/** Every way to ask for each name: its spellings, parts of them (`Leyen`, `foreign minister`) and its id. */
export function findNamePhrases(names: readonly NameEntry[]): NamePhrases {
  const merged = new Map<string, Map<string, NamePhrase>>();
  names.forEach((name, number) => {
    for (const asked of waysToAsk(name)) addPhrase(merged, asked, number);
  });
  return new Map([...merged].map(([first, phrases]) => [first, [...phrases.values()]]));
}

/** The spellings of a name, folded; `Secretary-General` in one word and in two. */
export function foldedSpellings({ name, spellings }: Pick<NameEntry, 'name' | 'spellings'>): string[][] {
  const folded = [name, ...spellings].flatMap((spelling) => [foldText(spelling), foldParts(spelling)]);
  return [...new Map(folded.map((words) => [words.join(' '), words])).values()].filter(
    (words) => words.length > 0,
  );
}

function waysToAsk(entry: NameEntry): Asked[] {
  const { id, type, titles = [] } = entry;
  const asked = id === unnamedSpeaker ? [] : askedBy(foldedSpellings(entry), enoughParts[type]);
  const byTitle = askedBy(titles.map(foldText), enoughParts.role);
  return [...asked, ...byTitle, { words: foldText(id), plain: false, whole: true }].filter(
    ({ words }) => words.length > 0,
  );
}

function askedBy(
  spellings: readonly (readonly string[])[],
  { inPlainWords, afterOperator }: EnoughParts,
): readonly Asked[] {
  return spellings.flatMap(partsOf).flatMap((part): Asked[] => {
    const plain = inPlainWords(part);
    return plain || afterOperator(part) ? [{ words: part.words, whole: part.whole, plain }] : [];
  });
}

/** Nobody types more words of a name than these; a longer name is found by any run of so many, or whole. */
const longestPart = 8;

/** The whole spelling and every run of its words that people type: in all, as many as it has words, a few times over. */
function partsOf(words: readonly string[]): Part[] {
  const parts = words.flatMap((_, from) =>
    words.slice(from, from + longestPart).map((__, index) => partOf(words, from, from + index + 1)),
  );
  return words.length > longestPart ? [...parts, partOf(words, 0, words.length)] : parts;
}

function partOf(words: readonly string[], from: number, to: number): Part {
  return {
    words: words.slice(from, to),
    from,
    whole: to - from === words.length,
    isEnd: to === words.length,
  };
}

/** Names with the same phrase stand together, unless one of them needs an operator and the other does not. */
function addPhrase(
  merged: Map<string, Map<string, NamePhrase>>,
  { words, plain, whole }: Asked,
  number: number,
): void {
  const [first = '', ...rest] = words;
  const phrases = merged.get(first) ?? new Map<string, NamePhrase>();
  merged.set(first, phrases);
  const key = [plain, whole, ...rest].join(' ');
  const { names } = phrases.get(key) ?? { names: [] };
  phrases.set(key, { rest, plain, whole, names: names.at(-1) === number ? names : [...names, number] });
}
