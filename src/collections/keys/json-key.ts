import { hash } from 'node:crypto';
import { keepAnswersOf } from '../../text/keep-answers.ts';

const keyOf = keepAnswersOf((value: object) => hash('sha1', JSON.stringify(value), 'base64'));

/**
 * One short text for lists of plain objects that say the same. Each is told of whole, which for tables of thousands of rows
 * takes a tenth of what `valueKey` takes.
 */
export function jsonKey(values: readonly object[]): string {
  return hash('sha1', values.map(keyOf).join(' '), 'base64');
}
