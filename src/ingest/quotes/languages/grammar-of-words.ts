import { wordsOf } from '../../../text/split-words.ts';
import type { Grammar } from '../cues/grammar.ts';
import { packs } from './grammar-packs.ts';
import { countEach, isCyrillicText, shareOf } from './share-of-pack.ts';

/** Fewer words may be a name or a loan. */
const fewestWords = 4;
const sample = 400;
const fewest = 0.2;
const fewestHits = 2;
/** By so much the words must fit another language better than the report's. */
const lead = 2.5;

/** The grammar of some words of a report: the report's `own`, or that of another language which they surely are in. */
export function grammarOfWords(text: string, own: Grammar): Grammar {
  const words = wordsOf(text.slice(0, sample).toLowerCase());
  const home = packs.find(({ grammar }) => grammar === own);
  if (words.length < fewestWords || home === undefined) return own;
  const counts = countEach(words);
  const isCyrillic = isCyrillicText(words);
  const isOtherScript = home.isCyrillic !== isCyrillic;
  const ownShare = isOtherScript ? 0 : shareOf(home, counts);
  if (ownShare * lead >= 1) return own;
  const [best] = packs
    .filter((pack) => pack.isCyrillic === isCyrillic)
    .map((pack) => ({ pack, share: shareOf(pack, counts) }))
    .toSorted((a, b) => b.share - a.share);
  if (best === undefined || best.share < ownShare * lead) return own;
  const isTold = best.share >= fewest && best.share * words.length >= fewestHits;
  return isTold || isOtherScript ? best.pack.grammar : own;
}
