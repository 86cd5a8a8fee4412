import { startsWithCapital } from '../../../text/letters.ts';
import { endsWithSign } from '../../../text/marks/ends-with-sign.ts';
import { wordsOf } from '../../../text/split-words.ts';
import { determiners, prepositions, sentenceOpeners } from '../lists/function-words.ts';
import { type MarkedView, wordBefore, wordBehind } from './marked-view.ts';

/** Words of a headline: most begin with a capital. */
export function isTitleCase({ words, display }: MarkedView): boolean {
  return !display && hasTitleCase(words);
}

function hasTitleCase(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    words.filter((word) => /^[\p{Lu}\d]/u.test(word)).length > words.length / 3 &&
    words.filter(startsWithCapital).length > 1 &&
    words.every(
      (word) =>
        /^[\p{Lu}\d&]/u.test(word) ||
        (word.length < 5 && (prepositions.has(word) || determiners.has(word) || sentenceOpeners.has(word))),
    )
  );
}

/** "two dances, “Snow Goose”": a title behind a noun, not behind the verb. */
export function isNamedThing(view: MarkedView): boolean {
  return isTitleCase(view) && view.at - (view.attribution?.cue?.to ?? -9) > 2;
}

/** „…“, sagte Rau der „Hafenpost“: whom somebody told it, in the dative behind the words. */
function isToldToPaper({
  words,
  paragraph: { tokens, sentenceStarts },
  at,
}: Pick<MarkedView, 'words' | 'paragraph' | 'at'>): boolean {
  const start = sentenceStarts[tokens[at]?.sentence ?? 0] ?? 0;
  return (
    words.length <= 3 &&
    words.every(startsWithCapital) &&
    /^(?:der|dem)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens.slice(start, at).some(({ kind }) => kind === 'quote')
  );
}

const mostWordsOfName = 5;
const cyrillic = /^(?:ru|uk)$/;

/**
 * «Раев сообщил «Интерфаксу», что …», «фильм «Старый шлюз»»: where papers, works and parties stand between marks, a capital
 * inside a sentence tells a name; words that are said begin small there, or behind a colon.
 */
export function isNameInSentence({
  language,
  display,
  words,
  text,
  paragraph,
  at,
  attribution,
}: MarkedView): boolean {
  const before = paragraph.tokens[at - 1];
  if (language === 'de' && isToldToPaper({ words, paragraph, at })) return true;
  if (language === 'en' || language === '' || display || words.length > mostWordsOfName) return false;
  if (before?.kind !== 'word' || before.sentence !== paragraph.tokens[at]?.sentence) return false;
  if (!startsWithCapital(text) || endsWithSign(text, '.?!…,')) return false;
  const isBehindVerb = attribution?.cue?.to === at;
  return !isBehindVerb || (cyrillic.test(language) && words.length === 1 && /[уюеи]$/u.test(text));
}

/** "“Snow Goose” and “The Long Sleigh”": titles are listed beside each other. */
export function isListed(view: MarkedView): boolean {
  return isTitleCase(view) && [-1, 1].some((step) => isTitleBeside(view, step));
}

function isTitleBeside({ paragraph: { tokens }, at }: MarkedView, step: number): boolean {
  const listed = /^(?:,|and|or|&)$/;
  let beside = at + step;
  while (listed.test(tokens[beside]?.lower ?? '')) beside += step;
  const token = tokens[beside];
  return (
    token?.kind === 'quote' && token.sentence === tokens[at]?.sentence && hasTitleCase(wordsOf(token.text))
  );
}

/** "his “letter of thirst,” a note": the words are a name, and are explained. */
export function isExplained(view: MarkedView): boolean {
  return view.words.length < 5 && determiners.has(wordBefore(view)) && isApposed(view);
}

export function isApposed(view: MarkedView): boolean {
  return (
    (wordBehind(view) === ',' || endsWithSign(view.text, ',')) &&
    determiners.has(wordBehind(view, wordBehind(view) === ',' ? 2 : 1))
  );
}
