import type { ShownDoubt } from '../../search/index/shown-fields.ts';
import { explainReason } from '../grades/describe-reason.ts';
import type { Reason } from '../grades/reason.ts';

/** How values are known, as the results show it; what the report prints itself needs none. */
export function shownDoubts(reasons: readonly (Reason | undefined)[]): readonly ShownDoubt[] {
  return reasons.flatMap((reason) =>
    reason === undefined ? [] : [{ value: reason.value, grade: reason.grade, why: explainReason(reason) }],
  );
}
