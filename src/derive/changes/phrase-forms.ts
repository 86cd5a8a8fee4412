import { alsoInEnglish } from '../../messages/also-in-english.ts';
import { corrected } from './raw-record.ts';

/** Stands in a form for a value, whatever it is; no text has it. */
const anyValue = '\u0000';
const otherValue = `${anyValue}${anyValue}`;

/** All that may be written of a field whose values are told. */
export function correctionForms(field: string): readonly string[] {
  const [before, after] = [anyValue, otherValue];
  return [
    ...corrected(field, [undefined, after]),
    ...corrected(field, [before, undefined]),
    ...corrected(field, [before, after]),
    ...corrected(field, [before, after], 'changed by the outlet'),
  ];
}

/** Whether a phrase has one of the forms. Phrases are kept in the language that the site had when they were written: in English, or in its own. */
export function matchForms(forms: () => readonly string[]): (phrase: string) => boolean {
  const whole = new RegExp(`^(?:${alsoInEnglish(forms).map(patternOf).join('|')})$`, 'u');
  return (phrase) => whole.test(phrase);
}

function patternOf(form: string): string {
  return form
    .split(/\0+/)
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    .join('[^]*');
}
