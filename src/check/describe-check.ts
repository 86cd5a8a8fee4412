import { countOf } from '../text/count-of.ts';
import type { CheckedResult, ReportCheck } from './check-report.ts';
import type { CheckedItem } from './checked-report.ts';

/** What a check came to: a sentence that can stand alone, and what follows from it. */
export interface CheckWords {
  readonly headline: string;
  readonly explanation: string;
}

/** Says in words what became of everything recorded of a report. */
export function describeCheck(check: ReportCheck): CheckWords {
  const { report, results, outcome } = check;
  const found = results.filter(({ kind }) => kind === 'found').length;
  const ratio = `${found} of ${results.length} found`;
  const name = `${report.outlet}, “${report.title}”`;
  switch (outcome) {
    case 'all':
      return { headline: ratio, explanation: `${name}: ${countKinds(results)}, each where it was recorded.` };
    case 'differs': {
      const differing = results.filter(({ kind }) => kind === 'differs');
      return {
        headline: `${ratio}, ${differing.length} ${differing.length === 1 ? 'reads' : 'read'} otherwise`,
        explanation: `${name}: ${countKinds(differing)} in other words. Either the page was changed after it was read here, or the record is wrong.`,
      };
    }
    case 'part':
      return {
        headline: `${ratio}, the rest lies beyond`,
        explanation: `${name}: your text ${whichEnd(check)}. Nothing in the part you have differs.`,
      };
    case 'missing':
      return {
        headline: `${ratio}, ${results.length - found} not`,
        explanation: `${name}: nothing in your text reads otherwise, but ${countKinds(results.filter(({ kind }) => kind !== 'found'))} cannot be found in it.`,
      };
    case 'other':
      return {
        headline: 'This is another text',
        explanation: `Nothing recorded from ${name} stands in your text where it was recorded, so nothing is confirmed.`,
      };
  }
}

function whichEnd({ reach: [first, last] }: ReportCheck): string {
  if (first > 0 && last < 1000) return 'begins after the report does and ends before it';
  return first > 0 ? 'begins after the report does' : 'ends before the report does';
}

/** “2 quotes and 1 claim”. */
export function countKinds(results: readonly Pick<CheckedResult, 'item'>[]): string {
  const kinds = ['quote', 'attribution', 'claim'] as const satisfies readonly CheckedItem['kind'][];
  const counts = kinds
    .map((kind) => ({ kind, count: results.filter(({ item }) => item.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => countOf(count, kind));
  const last = counts.at(-1) ?? 'nothing';
  return counts.length < 2 ? last : `${counts.slice(0, -1).join(', ')} and ${last}`;
}
