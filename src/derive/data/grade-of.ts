import type { Reason } from '../grades/reason.ts';

/** How a value is known: `printed` where no reason says otherwise; undefined where there is no value. */
export function gradeOf(value: string | undefined, reason: Reason | undefined): string | undefined {
  return value === undefined ? undefined : (reason?.grade ?? 'printed');
}
