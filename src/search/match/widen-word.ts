import { aboutMark } from '../index/index-format.ts';
import type { KnownWord } from '../read/vocabulary.ts';
import type { WordIndex } from '../read/word-index.ts';
import { askedSensesOf } from '../senses/senses-of.ts';
import { otherNumber } from '../words/number-names.ts';
import { wordStem } from '../words/word-stem.ts';
import type { AskedWord } from './asked-words.ts';
import type { Meaning } from './find-names.ts';

/** What each is worth beside the word itself. */
export const weightsOfWider = { form: 0.75, number: 0.95, about: 0.7, aboutForm: 0.5, sense: 0.6 } as const;
/** So many letters more than its stem has another form of a word at most. */
const longestEnding = 5;
const shortestWidened = 4;

/** What else a word of a question may mean: its other forms, its number, and the words of what something was said of. */
export async function widenWord({ word, phrase }: AskedWord, index: WordIndex): Promise<Meaning[]> {
  if (phrase !== undefined) return [];
  const number = otherNumber(word);
  const [forms, about, aboutForms, groups, numbers] = await Promise.all([
    formsOf(word, '', index),
    index.vocabulary.find(aboutMark + word),
    formsOf(word, aboutMark, index),
    findGroups(word, index),
    number === undefined ? undefined : index.vocabulary.find(number),
  ]);
  return [
    ...(numbers === undefined ? [] : [{ ...numbers, how: 'word', weight: weightsOfWider.number } as const]),
    ...forms.map((known): Meaning => ({ ...known, phrases: [], how: 'form', weight: weightsOfWider.form })),
    ...(about === undefined ? [] : [{ ...about, how: 'word', weight: weightsOfWider.about } as const]),
    ...aboutForms.map(
      (known): Meaning => ({ ...known, phrases: [], how: 'form', weight: weightsOfWider.aboutForm }),
    ),
    ...groups,
  ];
}

/** Its groups stand for words that were said and for those of what something was said of alike. */
export async function findGroups(word: string, { vocabulary }: WordIndex): Promise<Meaning[]> {
  const found = await Promise.all(
    askedSensesOf(word).map(async ({ group, how }): Promise<Meaning[]> => {
      const known = await vocabulary.find(group);
      return known === undefined ? [] : [{ ...known, how, weight: weightsOfWider[how] }];
    }),
  );
  return found.flat();
}

/** Words that are as a word but for their ending, behind a mark. */
export async function formsOf(word: string, mark: string, { vocabulary }: WordIndex): Promise<KnownWord[]> {
  if (word.length < shortestWidened) return [];
  const stem = mark + wordStem(word);
  const [itself, longer] = await Promise.all([vocabulary.find(stem), vocabulary.findStarting(stem)]);
  return [...(itself === undefined ? [] : [itself]), ...longer.words].filter(
    (known) => known.word !== mark + word && known.word.length <= stem.length + longestEnding,
  );
}
