import type { CheckedSource } from '../../derive/checked/checked-source.ts';
import { viewCheckedReport } from '../../derive/checked/view-checked-report.ts';
import { keepPieces } from '../kept/kept-parts.ts';
import { valueKey } from '../keys/value-key.ts';

/** What a reader’s check of one report asks for. */
export function writeChecked(source: CheckedSource): string {
  return JSON.stringify(viewCheckedReport(source));
}

/** So many reports in a row are written together: a change makes one such piece anew. */
const together = 32;

/** All reports in one list, where it is asked for: most of it may be kept, also where nobody asks. */
export function keepCheckedList(sources: readonly CheckedSource[]): () => string {
  const runs = Array.from({ length: Math.ceil(sources.length / together) }, (_, at) =>
    sources.slice(at * together, (at + 1) * together),
  );
  const pieces = keepPieces(`checked list ${valueKey(sources)}`, () =>
    runs.map((run) => ({ key: `checked ${valueKey(run)}`, make: () => writeRun(run) })),
  );
  return () => `[${pieces().join()}]`;
}

function writeRun(run: readonly CheckedSource[]): Uint8Array {
  return Buffer.from(run.map(writeChecked).join());
}
