import { endsSentence, endsWithSign } from '../../text/marks/ends-with-sign.ts';
import { closingMarks, openingMarks } from '../../text/marks/quotation-marks.ts';
import { wordsOf } from '../../text/split-words.ts';
import { type BoilerplateRule, findBoilerplateRule } from '../boilerplate/boilerplate-rules.ts';
import { type EndingRule, findEndingRule } from '../boilerplate/ending-rules.ts';
import type { Passage } from '../passages/passage.ts';

/** What can be told of one line of a copied page without its neighbours. */
export interface DumpLine {
  readonly passage: Passage;
  readonly words: number;
  /** How much of it looks like running text, 0 to 1: small letters, a full stop, commas. */
  readonly proseLikeness: number;
  readonly endsSentence: boolean;
  /** It breaks off, as the first words of another story do in a list of links. */
  readonly isTeaser: boolean;
  /** One of a list: it begins with a bullet, a number or a day, or holds a measure. */
  readonly isListItem: boolean;
  /** Nothing but the credit of a picture, whose caption then stands above. */
  readonly isLoneCredit: boolean;
  /** A few words without a full stop, as the headlines in a list of links are. */
  readonly isTitleLike: boolean;
  /** It asks the reader to do something for the site. */
  readonly isPromotion: boolean;
  readonly boilerplate: BoilerplateRule | undefined;
  readonly ending: EndingRule | undefined;
}

/** Only the first part of an endless line is looked at: it is prose anyway. */
const longestLookedAt = 2000;

const longestPromotion = 320;
const promotion =
  /\b(?:subscrib(?:e|ing) (?:to|now|today)|newsletters?|sign up (?:for|to|now|here)|free (?:trial|download|quiz|workshop|webinar|e-?book|shipping)|click here|follow us|your inbox|buy now|add to cart|check out our|download (?:our|the|now)|unsubscribe|visit (?:our )?website)\b/i;

const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const smallWord = /^[\p{Ll}\p{Lo}]/u;
const brokenOff = /(?:\.\.\.|…|\[…\]|\[\.\.\.\])(?:\s?(?:read more|more|continue reading))?$/iu;
const listItem =
  /^(?:[•·*–—-]\s?\p{L}|\p{N}{1,4}[ªº.):]?[\p{L}]{0,3}[ .):-]|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\p{Ll}{0,8}\.? \p{N}{1,2}\b)/iu;
const measure =
  /(?:\d|[½¼¾⅓⅔])\s?(?:cups?|tsp|tbsp|teaspoons?|tablespoons?|oz|ounces?|lbs?|pounds?|k?g|ml|min(?:ute)?s?|hours?|cloves?|slices?)\b/iu;
const longestLoneCredit = 90;
const innerSentenceEnd = new RegExp(`[.!?…][${closingMarks}]? [${openingMarks}]?\\p{Lu}`, 'u');
const longestTeaser = 320;
const innerPunctuation = /[,;:—–]\s|\.\s\p{Lu}/gu;

/** Reads one line of a copied page. */
export function readLine(passage: Passage): DumpLine {
  const text = passage.text.slice(0, longestLookedAt);
  const found = wordsOf(text);
  const count = found.length + Math.floor((text.match(ideographs)?.length ?? 0) / 2);
  const isEnded = endsSentence(passage.text);
  const boilerplate = findBoilerplateRule(passage.text);
  const isListItem = count >= 3 && count <= 40 && (listItem.test(text) || measure.test(text));
  return {
    passage,
    words: count,
    endsSentence: isEnded,
    isTeaser: passage.text.length <= longestTeaser && brokenOff.test(passage.text.slice(-40)),
    proseLikeness: proseLikeness(text, found, isEnded),
    isListItem,
    isTitleLike: count >= 3 && count <= 20 && !isListItem && !endsWithSign(text, '.!?…,;:'),
    isPromotion: passage.text.length <= longestPromotion && promotion.test(passage.text),
    isLoneCredit:
      boilerplate?.name === 'picture credit' && passage.text.length <= longestLoneCredit && !isEnded,
    boilerplate,
    ending: findEndingRule(passage.text),
  };
}

function proseLikeness(text: string, found: readonly string[], isEnded: boolean): number {
  if (found.length === 0) return 0;
  const small = found.filter((word) => smallWord.test(word)).length / found.length;
  const marks = Math.min(1, (text.match(innerPunctuation)?.length ?? 0) / 2);
  return (
    0.5 * Math.min(1, small / 0.7) + 0.35 * Number(isEnded || innerSentenceEnd.test(text)) + 0.15 * marks
  );
}
