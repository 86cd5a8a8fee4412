import { aboutMark } from '../index/index-format.ts';
import type { KnownWord } from '../read/vocabulary.ts';
import type { WordIndex } from '../read/word-index.ts';
import { otherNumber } from '../words/number-names.ts';
import { wordStem } from '../words/word-stem.ts';
import type { AskedWord } from './asked-words.ts';
import type { Meaning } from './find-names.ts';

const weights = { form: 0.75, number: 0.95, about: 0.7, aboutForm: 0.5 } as const;
/** So many letters more than its stem has another form of a word at most. */
const longestEnding = 5;
const shortestWidened = 4;

/** What else a word of a question may mean: its other forms, its number, and the words of what something was said of. */
export async function widenWord({ word, phrase }: AskedWord, index: WordIndex): Promise<Meaning[]> {
  if (phrase !== undefined) return [];
  const number = otherNumber(word);
  const [forms, about, aboutForms, numbers] = await Promise.all([
    formsOf(word, '', index),
    index.vocabulary.find(aboutMark + word),
    formsOf(word, aboutMark, index),
    number === undefined ? undefined : index.vocabulary.find(number),
  ]);
  return [
    ...(numbers === undefined ? [] : [{ ...numbers, how: 'word', weight: weights.number } as const]),
    ...forms.map((known): Meaning => ({ ...known, phrases: [], how: 'start', weight: weights.form })),
    ...(about === undefined ? [] : [{ ...about, how: 'about', weight: weights.about } as const]),
    ...aboutForms.map((known): Meaning => ({ ...known, how: 'about', weight: weights.aboutForm })),
  ];
}

async function formsOf(word: string, mark: string, { vocabulary }: WordIndex): Promise<KnownWord[]> {
  if (word.length < shortestWidened) return [];
  const stem = mark + wordStem(word);
  const [itself, longer] = await Promise.all([vocabulary.find(stem), vocabulary.findStarting(stem)]);
  return [...(itself === undefined ? [] : [itself]), ...longer.words].filter(
    (known) => known.word !== mark + word && known.word.length <= stem.length + longestEnding,
  );
}
