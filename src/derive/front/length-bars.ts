import type { LedgerEntry } from '../claims/claim-ledger.ts';
import { claimsOfWhatCame } from '../claims/plan-state.ts';
import { groupByValue } from '../claims/value-groups.ts';
import { accountsOf, type OutletAccount } from './accounts.ts';

/** One length with who gives it, as a share of the longest. */
export interface LengthBar {
  readonly words: string;
  /** From 0 to 100. */
  readonly share: number;
  readonly about: boolean;
  readonly accounts: readonly OutletAccount[];
}

/** The lengths that reports give of one thing, the shortest first, on one axis from nothing to the longest. */
export function lengthBars({ claims }: Pick<LedgerEntry, 'claims'>): readonly LengthBar[] {
  const groups = groupByValue({ claims: claimsOfWhatCame(claims), plans: [] });
  const minutes = groups.flatMap(({ value }) => (value.type === 'duration' ? [value.minutes] : []));
  const longest = Math.max(...minutes);
  return groups
    .flatMap(({ value, words, claims: own }) =>
      value.type === 'duration'
        ? [
            {
              words,
              share: Math.round((value.minutes / longest) * 1000) / 10,
              about: value.about,
              accounts: accountsOf(own),
            },
          ]
        : [],
    )
    .toSorted((left, right) => left.share - right.share);
}
