import { t, within } from '../../messages/say.ts';
import type { Grade } from '../evidence.ts';

/** How a shown value is known, where the report does not print it. `unseen`: from an outside source that nobody could open. */
export type MarkedGrade = Exclude<Grade, 'printed'> | 'unseen';

/** On a mark. */
export const gradeWords: Readonly<Record<MarkedGrade, string>> = {
  inferred: t`inferred`,
  outside: within('where a value is from')`outside`,
  unseen: t`source not seen`,
};

/** Whether a mark shows what it qualifies, and not only says it: beside the name of an outlet “inferred” alone could be anything. */
export function showsNoun(value: GradedValue, grade: MarkedGrade): boolean {
  return value === 'outlet' && grade === 'inferred';
}

/** In a line of text: `date from outside the report`. */
const gradePhrases: Readonly<Record<MarkedGrade, string>> = {
  inferred: t`inferred`,
  outside: t`from outside the report`,
  unseen: t`from a source outside the report that was not seen`,
};

/** In a key of signs: `outlet inferred`. */
const gradeKeys: Readonly<Record<MarkedGrade, string>> = {
  inferred: t`inferred`,
  outside: t`from outside the report`,
  unseen: t`from outside, not seen`,
};

/** What can carry a grade: the nouns that a mark and a citation name it by. */
export type GradedValue = 'date' | 'speaker' | 'occasion' | 'outlet' | 'time' | 'office' | 'words';

/** What a mark says that a value is. */
export const gradedNouns: Readonly<Record<GradedValue, string>> = {
  date: within('what a grade is of')`date`,
  speaker: within('what a grade is of')`speaker`,
  occasion: within('what a grade is of')`occasion`,
  outlet: within('what a grade is of')`outlet`,
  time: within('what a grade is of')`time`,
  office: within('what a grade is of')`office`,
  words: within('what a grade is of')`words`,
};

/** How a value is known, in a line of text: `date inferred`. */
export function describeGrade(value: GradedValue, grade: MarkedGrade): string {
  return within('a value and how it is known')`${gradedNouns[value]} ${gradePhrases[grade]}`;
}

/** The same in a key of signs: `outlet inferred`. */
export function describeSign(value: GradedValue, grade: MarkedGrade): string {
  return within('a value and how it is known')`${gradedNouns[value]} ${gradeKeys[grade]}`;
}

/** Whether a word of the search index is a grade that is marked. */
export function isMarkedGrade(word: string | undefined): word is MarkedGrade {
  return word !== undefined && Object.hasOwn(gradeWords, word);
}
