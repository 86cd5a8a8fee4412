import { wordsOf } from '../../../text/split-words.ts';
import { wordList } from '../../../text/word-list.ts';
import { guessLanguage, smallEnglishWords } from '../../passages/guess-language.ts';
import type { Grammar } from '../cues/grammar.ts';
import { createGrammar } from './create-grammar.ts';
import { english } from './english.ts';
import type { LanguageData } from './language-data.ts';
import { languagePacks } from './language-packs.ts';

interface Pack extends Pick<LanguageData, 'code' | 'tellingWords' | 'tellingLetters'> {
  readonly isCyrillic: boolean;
  readonly grammar: Grammar;
}

const packs: readonly Pack[] = [
  {
    code: 'en',
    isCyrillic: false,
    tellingWords: new Set([...smallEnglishWords, ...wordList('he she they his her a we i')]),
    grammar: english,
  },
  ...languagePacks.map((data) => ({
    ...data,
    isCyrillic: data.caseEnding !== undefined,
    grammar: createGrammar(data),
  })),
];

/** For a language without a pack: marks alone tell quotations, and nobody's name is guessed. */
const marksOnly: Grammar = {
  code: '',
  capitalsTell: true,
  customs: { dashSpeech: false, commaInserts: false, isReporting: () => false },
  findNames: () => [],
  findCues: () => [],
  mainSubject: () => undefined,
  isSpeaking: () => false,
  genderOf: () => undefined,
};

/** So much text tells its language. */
const sample = 2000;
/** In running text about a third of all words are small ones; below this share it is another language. */
const fewest = 0.12;
const enoughWords = 20;

/** The grammar of a text's own language, by its small words and letters; `declared` settles what is too short to tell. */
export function chooseGrammar(text: string, declared?: string): Grammar {
  const words = wordsOf(text.slice(0, sample).toLowerCase());
  const counts = countWords(words);
  const isCyrillic = words.filter((word) => cyrillic.test(word)).length > words.length / 2;
  const [best] = packs
    .filter((pack) => pack.isCyrillic === isCyrillic)
    .map((pack) => ({ pack, share: shareOf(pack, counts) }))
    .toSorted((a, b) => b.share - a.share);
  const told = packs.find(({ code }) => code === declared?.slice(0, 2).toLowerCase());
  if (best === undefined || best.share === 0)
    return told?.grammar ?? (declared === undefined ? english : marksOnly);
  if (best.share >= fewest && words.length >= enoughWords)
    return isOther(text, best) ? marksOnly : best.pack.grammar;
  if (words.length < enoughWords) return best.pack.grammar;
  return told?.grammar ?? (guessLanguage(text) === best.pack.code ? best.pack.grammar : marksOnly);
}

/** Neighbours share small words; a language that is surely another one is asked for only where the pack fits badly. */
function isOther(text: string, { pack, share }: { readonly pack: Pack; readonly share: number }): boolean {
  if (share >= 2 * fewest) return false;
  const guessed = guessLanguage(text);
  return guessed !== undefined && guessed !== pack.code && !packs.some(({ code }) => code === guessed);
}

const cyrillic = /^\p{Script=Cyrillic}/u;

/** How much of a text is a pack's small words; a letter of its own counts nearly like one of them. */
function shareOf({ tellingWords, tellingLetters, isCyrillic }: Pack, { all, own, each }: WordCounts): number {
  if (all === 0) return 0;
  let hits = 0;
  for (const word of tellingWords) hits += each.get(word) ?? 0;
  const letters =
    tellingLetters === undefined
      ? 0
      : own.reduce((sum, word) => sum + (tellingLetters.test(word) ? (each.get(word) ?? 0) : 0), 0);
  return (hits + 0.7 * letters + (isCyrillic ? 0.01 : 0)) / all;
}

/** The words of a text, counted once for all packs. */
interface WordCounts {
  readonly all: number;
  readonly each: ReadonlyMap<string, number>;
  /** Those with a letter beyond ASCII, each once: no pack has a letter of its own in the others. */
  readonly own: readonly string[];
}

const beyondAscii = /[^\0-\x7f]/;

function countWords(words: readonly string[]): WordCounts {
  const each = new Map<string, number>();
  for (const word of words) each.set(word, (each.get(word) ?? 0) + 1);
  return { all: words.length, each, own: [...each.keys()].filter((word) => beyondAscii.test(word)) };
}

/** The grammar of a language that is known, for words too short to tell theirs. */
export function grammarOf(language: string): Grammar {
  return packs.find(({ code }) => code === language.slice(0, 2).toLowerCase())?.grammar ?? marksOnly;
}

/** Whether nothing but marks can be read in a text: its language has no pack. */
export function isReadByMarksAlone(text: string, declared?: string): boolean {
  return chooseGrammar(text, declared) === marksOnly;
}
