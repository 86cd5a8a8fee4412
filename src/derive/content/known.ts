import type { SourceEntry } from '../../domain/content.ts';
import type { Evidence } from '../../domain/evidence.ts';

/** How a fact is known, with the source outside the reports that it rests on. */
export type SourcedEvidence = Evidence & { readonly from: SourceEntry | undefined };

export type FindSource = (id: string) => SourceEntry;

/** Joins an evidence with the source it names. */
export function joinKnown(evidence: Evidence, find: FindSource): SourcedEvidence {
  return { ...evidence, from: evidence.source === undefined ? undefined : find(evidence.source) };
}

/** The same for an evidence that need not be there. */
export function joinKnownIfAny(
  evidence: Evidence | undefined,
  find: FindSource,
): SourcedEvidence | undefined {
  return evidence === undefined ? undefined : joinKnown(evidence, find);
}
