import { createRequire } from 'node:module';
import { countLetters } from '../../text/letters.ts';
import { wordsOf } from '../../text/split-words.ts';
import { wordList } from '../../text/word-list.ts';

const require = createRequire(import.meta.url);

/** Told from the frequencies of letters; they are read when the first text asks for them, since English texts never do. */
function detect(sample: string): string {
  const { detect: detectBest } = require('tinyld') as typeof import('tinyld');
  return detectBest(sample);
}

/** So much text settles the language; more only costs time. */
const longestSample = 600;
const fewestLetters = 12;

/** The two-letter code of a text's language, or nothing where the text is too short to tell. */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, longestSample);
  if (countLetters(sample) < fewestLetters) return undefined;
  return isEnglish(sample) ? 'en' : detect(sample) || undefined;
}

/** Small words by which English is told wherever it is told. */
export const smallEnglishWords = wordList('the of and to in that is was for on with by from it has said');
const englishWords = new Set([...smallEnglishWords, ...wordList('as at have')]);
const enough = 0.2;

/** English is told by its small words, at a fiftieth of the cost of comparing all languages. */
function isEnglish(sample: string): boolean {
  const found = wordsOf(sample.toLowerCase());
  return found.length >= 20 && found.filter((word) => englishWords.has(word)).length >= enough * found.length;
}
