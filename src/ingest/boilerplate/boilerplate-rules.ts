import { askingRules } from './asking-rules.ts';
import type { BoilerplateRule } from './boilerplate-rule.ts';
import { foreignRules } from './foreign-rules.ts';
import { formRules } from './form-rules.ts';
import { metadataRules } from './metadata-rules.ts';
import { pageRules } from './page-rules.ts';
import { pictureRules } from './picture-rules.ts';
import { sharingRules } from './sharing-rules.ts';
import { smallPrintRules } from './small-print-rules.ts';

export type { BoilerplateRule, LineMeaning } from './boilerplate-rule.ts';

/** A line longer than this is never boilerplate by rule: it is read as prose. */
export const longestBoilerplateLine = 320;

/** Every kind of line that is cut from an article by name, in the order in which they are tried. */
export const boilerplateRules: readonly BoilerplateRule[] = [
  ...askingRules,
  ...metadataRules,
  ...pictureRules,
  ...pageRules,
  ...sharingRules,
  ...smallPrintRules,
  ...formRules,
  ...foreignRules,
];

/** The rule a line falls under, if any. */
export function findBoilerplateRule(line: string): BoilerplateRule | undefined {
  if (line.length > longestBoilerplateLine) return undefined;
  return boilerplateRules.find(({ matches }) => matches.test(line));
}

const dateRules = boilerplateRules.filter(({ means }) => means === 'date');

/** Whether a line is nothing but a day, or says on which the report came out. */
export function isDateLine(line: string): boolean {
  return line.length <= longestBoilerplateLine && dateRules.some(({ matches }) => matches.test(line));
}
