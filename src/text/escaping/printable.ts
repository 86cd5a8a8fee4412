import { cutAtHiddenSigns } from '../hidden/hidden-signs.ts';
import { oneLine } from '../lines/one-line.ts';

/**
 * Text of a stranger's file on one line. Signs that would move a terminal's cursor, turn its text round or hide in it are
 * named instead: `‹RLO›`.
 */
export function printable(text: string): string {
  return cutAtHiddenSigns(oneLine(text))
    .map(({ text: own, sign }) => (sign === undefined ? own : `‹${sign.short}›`))
    .join('');
}

/** A text of several lines, each of them printable. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
