import type { Evidence } from '../../domain/evidence.ts';
import { doubleMarks } from '../../text/marks/quotation-marks.ts';

const anyMarks = new RegExp(`[${doubleMarks}]`, 'g');

/**
 * What something is known from, without quotation marks: in our texts they mean recorded words, and a draft that sets
 * them around a name or a date of the page could not be published as it stands.
 */
export function inPlainWords<T extends Pick<Evidence, 'evidence'>>(known: T): T {
  return { ...known, evidence: known.evidence.replace(anyMarks, '') };
}
