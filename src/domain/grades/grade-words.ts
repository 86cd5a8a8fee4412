import type { Grade } from '../evidence.ts';

/** How a shown value is known, where the report does not print it. `unseen`: from an outside source that nobody could open. */
export type MarkedGrade = Exclude<Grade, 'printed'> | 'unseen';

/** On a mark. */
export const gradeWords: Readonly<Record<MarkedGrade, string>> = {
  inferred: 'inferred',
  outside: 'outside',
  unseen: 'source not seen',
};

/** Whether a mark shows what it qualifies, and not only says it: beside the name of an outlet “inferred” alone could be anything. */
export function showsNoun(value: GradedValue, grade: MarkedGrade): boolean {
  return value === 'outlet' && grade === 'inferred';
}

/** In a line of text: `date from outside the report`. */
export const gradePhrases: Readonly<Record<MarkedGrade, string>> = {
  inferred: 'inferred',
  outside: 'from outside the report',
  unseen: 'from a source outside the report that was not seen',
};

/** In a key of signs: `outlet inferred`. */
export const gradeKeys: Readonly<Record<MarkedGrade, string>> = {
  inferred: 'inferred',
  outside: 'from outside the report',
  unseen: 'from outside, not seen',
};

/** What can carry a grade: the nouns that a mark and a citation name it by. */
export type GradedValue = 'date' | 'speaker' | 'occasion' | 'outlet' | 'time' | 'office' | 'words';

/** How a value is known, in a line of text: `date inferred`. */
export function describeGrade(value: GradedValue, grade: MarkedGrade): string {
  return `${value} ${gradePhrases[grade]}`;
}

/** Whether a word of the search index is a grade that is marked. */
export function isMarkedGrade(word: string | undefined): word is MarkedGrade {
  return word !== undefined && Object.hasOwn(gradeWords, word);
}
