import type { Operator } from '../../search/query/query.ts';

interface OperatorWords {
  /** Before a value: by Mara Holt. Empty where the value brings its own. */
  readonly before: string;
  /** What is left out of a search without it. */
  readonly noun: string;
}

/** How readers read of each operator. */
export const operatorWords: Readonly<Record<Operator, OperatorWords>> = {
  speaker: { before: 'by', noun: 'the speaker' },
  outlet: { before: 'in', noun: 'the outlet' },
  at: { before: 'at', noun: 'the occasion' },
  date: { before: '', noun: 'the days' },
  kind: { before: 'among', noun: 'the kind' },
};
