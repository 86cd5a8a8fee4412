import { formerAnchorIds } from '../../domain/site/former-anchors.ts';
import type { LedgerEntry } from '../claims/claim-ledger.ts';

/**
 * Other ids by which one comes to a fact on the page that compares the reports. The bare ids of an event and a fact, set
 * together, can be those of another event and fact too: the first of them keeps it, as in a browser that finds an id twice.
 */
export function formerFactAnchors(
  ledger: readonly LedgerEntry[],
): ReadonlyMap<LedgerEntry, readonly string[]> {
  const taken = new Set<string>();
  return new Map(
    ledger.map((entry) => {
      const { event, fact } = entry;
      const ids = formerAnchorIds(
        'fact',
        [event.id, ...event.formerly].map((id) => [id, fact.id]),
      ).filter((id) => !taken.has(id));
      for (const id of ids) taken.add(id);
      return [entry, ids];
    }),
  );
}
