import { straightenApostrophes } from '../../text/apostrophes.ts';
import { hasWord, placesOfWord } from '../../text/find-word.ts';
import type { SpellingGroup } from './spelling-groups.ts';

/** Whether the text holds the words with no letter or digit right before or behind them; straight and curly apostrophes are one. */
export function isWholeWordIn(text: string, words: string): boolean {
  return hasWord(straightenApostrophes(text), straightenApostrophes(words));
}

/** The forms of each group that a text uses; a form that only ever stands inside a longer one is not counted. */
export function findSpellings(text: string, groups: readonly SpellingGroup[]): readonly string[] {
  const found = groups.flatMap(({ forms }) => formsIn(text, forms));
  return Array.from(new Set(found));
}

function formsIn(text: string, forms: readonly string[]): readonly string[] {
  const longestFirst = forms.toSorted((left, right) => right.length - left.length);
  const { found } = longestFirst.reduce<{ readonly rest: string; readonly found: readonly string[] }>(
    ({ rest, found: before }, form) =>
      isWholeWordIn(rest, form)
        ? { rest: blankOut(rest, form), found: [...before, form] }
        : { rest, found: before },
    { rest: text, found: [] },
  );
  return forms.filter((form) => found.includes(form));
}

function blankOut(text: string, words: string): string {
  return placesOfWord(straightenApostrophes(text), straightenApostrophes(words)).reduce(
    (rest, at) => rest.slice(0, at) + '·'.repeat(words.length) + rest.slice(at + words.length),
    text,
  );
}
