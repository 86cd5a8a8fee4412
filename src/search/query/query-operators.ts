import { editDistance } from '../words/edit-distance.ts';
import type { Operator } from './query.ts';

/** Every operator with an example, and the words people try instead of it. */
export const queryOperators = {
  speaker: {
    example: 'speaker:putin',
    means: 'said by',
    insteadOf: ['author', 'by', 'from', 'person', 'who', 'said'],
  },
  outlet: {
    example: 'outlet:rt',
    means: 'printed by',
    insteadOf: ['source', 'site', 'paper', 'publisher', 'media'],
  },
  at: {
    example: 'at:"press conference"',
    means: 'said at',
    insteadOf: ['event', 'occasion', 'where', 'in', 'place'],
  },
  date: {
    example: 'date:2025-08-16..',
    means: 'said on or between',
    insteadOf: ['day', 'when', 'after', 'before', 'since', 'on'],
  },
  kind: { example: 'kind:utterance', means: 'of this kind', insteadOf: ['type', 'is', 'form'] },
} as const satisfies Record<Operator, { example: string; means: string; insteadOf: readonly string[] }>;

const operators = Object.keys(queryOperators).filter(isOperator);

export function isOperator(name: string): name is Operator {
  return Object.hasOwn(queryOperators, name);
}

/** The operator that was probably meant, or undefined when nothing comes close. */
export function nearestOperator(written: string): Operator | undefined {
  const name = written.toLowerCase();
  return (
    operators.find((operator) => queryOperators[operator].insteadOf.some((word) => word === name)) ??
    closest(name)
  );
}

function closest(name: string): Operator | undefined {
  const near = operators
    .map((operator) => ({ operator, distance: editDistance(name, operator, 2) }))
    .filter(({ operator, distance }) => distance <= 2 && distance < operator.length - 1)
    .sort((one, other) => one.distance - other.distance);
  return near[0]?.operator;
}
