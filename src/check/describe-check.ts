import { listNames } from '../messages/formats.ts';
import { plural, t } from '../messages/say.ts';
import { countOf } from '../text/count-of.ts';
import type { CheckedResult, ReportCheck } from './check-report.ts';
import type { CheckedItem } from './checked-report.ts';

/** What a check came to: a sentence that can stand alone, and what follows from it. */
export interface CheckWords {
  readonly headline: string;
  readonly explanation: string;
}

/** Whoever retells a report repeats less than one in so many of its passages, sign for sign and in their surroundings. */
const little = 4;
const mayBeAnother = t`Little of this report stands in your text: it may be another.`;

/** Says in words what became of everything recorded of a report. */
export function describeCheck(check: ReportCheck): CheckWords {
  const { report, results, outcome } = check;
  const gone = results.filter(({ kind }) => kind !== 'found');
  const found = results.length - gone.length;
  const ratio = t`${found} of ${results.length} found`;
  const name = t`${report.outlet}, “${report.title}”`;
  const doubt = found * little < results.length ? ` ${mayBeAnother}` : '';
  switch (outcome) {
    case 'all':
      return {
        headline: ratio,
        explanation: t`${name}: ${countKinds(results)}, each where it was recorded.`,
      };
    case 'differs': {
      const differing = results.filter(({ kind }) => kind === 'differs');
      const others = gone.length - differing.length;
      const headline = `${ratio}, ${plural(differing.length, '{0} reads otherwise', '{0} read otherwise')}`;
      return {
        headline: others === 0 ? headline : t`${headline}, ${others} not`,
        explanation: `${t`${name}: ${countKinds(differing)} in other words. Either the page was changed after it was read here, or the record is wrong.`}${doubt}`,
      };
    }
    case 'part':
      return {
        headline: doubt === '' ? t`${ratio}, the rest lies beyond` : ratio,
        explanation: whichEnd(check, name) + doubt,
      };
    case 'missing':
      return {
        headline: t`${ratio}, ${gone.length} not`,
        explanation: `${t`${name}: nothing in your text reads otherwise, but ${countKinds(gone)} cannot be found in it.`}${doubt}`,
      };
    case 'other':
      return {
        headline: t`This is another text`,
        explanation: t`Nothing recorded from ${name} stands in your text where it was recorded, so nothing is confirmed.`,
      };
  }
}

function whichEnd({ reach: [first, last] }: ReportCheck, name: string): string {
  if (first > 0 && last < 1000)
    return t`${name}: your text begins after the report does and ends before it. Nothing in the part you have differs.`;
  return first > 0
    ? t`${name}: your text begins after the report does. Nothing in the part you have differs.`
    : t`${name}: your text ends before the report does. Nothing in the part you have differs.`;
}

/** “2 quotes and 1 claim”. */
export function countKinds(results: readonly Pick<CheckedResult, 'item'>[]): string {
  const kinds = ['quote', 'attribution', 'claim'] as const satisfies readonly CheckedItem['kind'][];
  const counts = kinds
    .map((kind) => ({ kind, count: results.filter(({ item }) => item.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => countKind[kind](count));
  return counts.length === 0 ? t`nothing` : listNames(counts);
}

const countKind: Readonly<Record<CheckedItem['kind'], (count: number) => string>> = {
  quote: (count) => countOf(count, 'quote'),
  attribution: (count) => countOf(count, 'attribution'),
  claim: (count) => countOf(count, 'claim'),
};
