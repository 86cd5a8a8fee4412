import { t } from '../../messages/say.ts';
import { queryLimits } from '../../search/query/parse-query.ts';
import type { QueryProblem } from '../../search/query/query.ts';
import { operators } from '../../search/query/query-operators.ts';
import { listWords } from '../kit/list-words.ts';
import { operatorWords } from './operator-words.ts';

interface ProblemWords {
  readonly message: string;
  readonly hint: string;
}

/** What cannot be done as written, and what to do instead, in sentences. */
export function describeProblem(problem: QueryProblem): ProblemWords {
  switch (problem.rule) {
    case 'unknown-operator':
      return {
        message: t`“${problem.operator}:” is not an operator, so “${problem.value}” was searched as words.`,
        hint: askBack(problem.meant) ?? t`The operators are ${operators.join(', ')}.`,
      };
    case 'missing-value':
      return {
        message: t`“${problem.operator}:” has nothing after it.`,
        hint:
          problem.example === undefined
            ? t`Write a value right after it, without a space.`
            : t`Write it like ${problem.example}, without a space.`,
      };
    case 'unreadable-date':
      return {
        message: t`“${problem.value}” is not a day, a month, a year or a range of them.`,
        hint:
          problem.examples.length === 0
            ? t`No quote here has a day.`
            : t`Write ${listWords(problem.examples, 'disjunction')}.`,
      };
    case 'unknown-value':
      return {
        message: operatorWords[problem.operator].unknown(problem.value),
        hint: askBack(problem.meant) ?? t`Choose a value from the list beside the results.`,
      };
    case 'query-cut':
      return {
        message: t`Only the first ${queryLimits.signs} characters, ${queryLimits.parts} parts and ${queryLimits.phrases} phrases of the query were searched.`,
        hint: t`Search for a few words of the quote.`,
      };
  }
}

function askBack(meant: string | undefined): string | undefined {
  return meant === undefined ? undefined : t`Did you mean ${meant}?`;
}
