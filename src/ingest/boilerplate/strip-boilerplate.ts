import type { Passage } from '../passages/passage.ts';
import { type BoilerplateRule, findBoilerplateRule } from './boilerplate-rules.ts';

/** A line that was cut, and the rule that cut it. */
export interface Removal {
  readonly passage: Passage;
  readonly rule: BoilerplateRule;
}

export interface Stripped {
  readonly kept: readonly Passage[];
  readonly removed: readonly Removal[];
}

/** Parts what belongs to an article from what only stood around it; every passage ends up on one side. */
export function stripBoilerplate(passages: readonly Passage[]): Stripped {
  const judged = passages.map((passage) => ({ passage, rule: findBoilerplateRule(passage.text) }));
  return {
    kept: judged.flatMap(({ passage, rule }) => (rule === undefined ? [passage] : [])),
    removed: judged.flatMap(({ passage, rule }) => (rule === undefined ? [] : [{ passage, rule }])),
  };
}
