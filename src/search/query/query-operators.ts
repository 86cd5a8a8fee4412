import { editDistance } from '../words/edit-distance.ts';
import { facetNames } from './facets.ts';
import type { Operator } from './query.ts';

export const operators: readonly Operator[] = [...facetNames, 'date'];

/** The words people try instead of each operator. */
const insteadOf: Readonly<Record<Operator, readonly string[]>> = {
  speaker: ['author', 'by', 'from', 'person', 'who', 'said'],
  outlet: ['source', 'site', 'paper', 'publisher', 'media'],
  at: ['event', 'occasion', 'where', 'in', 'place'],
  kind: ['type', 'is', 'form'],
  date: ['day', 'when', 'after', 'before', 'since', 'on'],
};

export function isOperator(name: string): name is Operator {
  return operators.some((operator) => operator === name);
}

/** The operator that was probably meant, or undefined when nothing comes close. */
export function nearestOperator(written: string): Operator | undefined {
  const name = written.toLowerCase();
  return operators.find((operator) => insteadOf[operator].some((word) => word === name)) ?? closest(name);
}

function closest(name: string): Operator | undefined {
  const near = operators
    .map((operator) => ({ operator, distance: editDistance(name, operator, 2) }))
    .filter(({ operator, distance }) => distance <= 2 && distance < operator.length - 1)
    .sort((one, other) => one.distance - other.distance);
  return near[0]?.operator;
}
