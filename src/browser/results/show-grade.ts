import {
  describeGrade,
  type GradedValue,
  gradedNouns,
  gradeWords,
  isMarkedGrade,
  showsNoun,
} from '../../domain/grades/grade-words.ts';
import type { ShownDoubt } from '../../search/index/shown-fields.ts';
import { createElement } from '../kit/create-element.ts';
import type { ValueDoubt } from './describe-hit.ts';

/** The mark of a value that its report does not print, and beside it what the mark opens. */
export function showGrade(doubt: ValueDoubt | undefined): (Node | string)[] {
  if (doubt === undefined) return [];
  const { value, grade, why } = doubt;
  const name = createElement('b', {}, describeGrade(value, grade));
  const reason = createElement('span', { class: 'reason', popover: 'auto' }, name, ' ', why);
  const mark = createElement(
    'button',
    { class: `mark is-${grade}`, type: 'button' },
    createElement(
      'span',
      showsNoun(value, grade) ? {} : { class: 'visually-hidden' },
      `${gradedNouns[value]} `,
    ),
    createElement('u', {}, gradeWords[grade]),
  );
  mark.popoverTargetElement = reason;
  return [' ', mark, reason];
}

/** The same for a value as the index has it: the build wrote it with the same types, so its name is trusted. */
export function showShownDoubt(doubt: ShownDoubt | undefined): (Node | string)[] {
  if (doubt === undefined || !isMarkedGrade(doubt.grade)) return [];
  return showGrade({ value: doubt.value as GradedValue, grade: doubt.grade, why: doubt.why });
}
