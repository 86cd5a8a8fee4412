import { wordsOf } from '../../../text/split-words.ts';
import { guessLanguage } from '../../passages/guess-language.ts';
import type { Grammar } from '../cues/grammar.ts';
import { english } from './english.ts';
import { marksOnly, type Pack, packs } from './grammar-packs.ts';
import { countEach, isCyrillicText, shareOf } from './share-of-pack.ts';

/** So much text tells its language. */
const sample = 2000;
/** In running text about a third of all words are small ones; below this share it is another language. */
const fewest = 0.12;
const enoughWords = 20;

/** The grammar of a text's own language, by its small words and letters; `declared` settles what is too short to tell. */
export function chooseGrammar(text: string, declared?: string): Grammar {
  const words = wordsOf(text.slice(0, sample).toLowerCase());
  const counts = countEach(words);
  const isCyrillic = isCyrillicText(words);
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

/** The grammar of a language that is known, for words too short to tell theirs. */
export function grammarOf(language: string): Grammar {
  return packs.find(({ code }) => code === language.slice(0, 2).toLowerCase())?.grammar ?? marksOnly;
}

/** Whether nothing but marks can be read in a text: its language has no pack. */
export function isReadByMarksAlone(text: string, declared?: string): boolean {
  return chooseGrammar(text, declared) === marksOnly;
}
