import { keysOf } from '../../text/keys-of.ts';
import { editDistance } from '../words/edit-distance.ts';
import { facets } from './facets.ts';
import type { Operator } from './query.ts';

interface OperatorWords {
  readonly means: string;
  readonly insteadOf: readonly string[];
}

/** Every operator with the words people try instead of it. */
export const queryOperators: Readonly<Record<Operator, OperatorWords>> = {
  ...facets,
  date: { means: 'said on or between', insteadOf: ['day', 'when', 'after', 'before', 'since', 'on'] },
};

export const operators: readonly Operator[] = keysOf(queryOperators);

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
