import type { Facet } from '../query/facets.ts';
import { unnamedSpeaker } from './index-format.ts';
import type { SearchRecord } from './search-record.ts';

/** How a quote answers each facet: by the ids of its values. */
export const facetIds: Readonly<Record<Facet, (record: SearchRecord) => readonly string[]>> = {
  speaker: ({ speakers }) => (speakers.length === 0 ? [unnamedSpeaker] : speakers),
  outlet: ({ outlet }) => [outlet],
  at: ({ occasion }) => (occasion === undefined ? [] : [occasion]),
  kind: ({ kind }) => [kind],
};
