import type { PersonEntry } from '../../domain/content.ts';
import { t } from '../../messages/say.ts';
import type { LedgerEntry } from './claim-ledger.ts';
import { type ClaimValue, claimValueKey } from './claim-value.ts';
import { describeDistance } from './describe-distance.ts';
import type { LedgerClaim } from './ledger-claim.ts';
import type { AnnouncedValue } from './plan-state.ts';

/** One value of a fact and all claims of it. */
export interface ValueGroup {
  readonly value: ClaimValue;
  /** The value as a reader sees it. */
  readonly words: string;
  readonly claims: readonly LedgerClaim[];
  /** Announced beforehand by all who give it, and said of what came by none. */
  readonly isExpected: boolean;
  /** What was announced with this value, and what became of it. */
  readonly plans: readonly AnnouncedValue[];
}

/** The values of a fact, each once, in the order of the reports. */
export function groupByValue({
  claims,
  plans,
}: Pick<LedgerEntry, 'claims' | 'plans'>): readonly ValueGroup[] {
  const groups = Map.groupBy(claims, ({ value }) => claimValueKey(value));
  return Array.from(groups).flatMap(([key, [first, ...others]]) =>
    first === undefined
      ? []
      : [
          {
            value: first.value,
            words: first.words,
            claims: [first, ...others],
            isExpected: [first, ...others].every(({ claim }) => claim.expected),
            plans: plans.filter((plan) => claimValueKey(plan.value) === key),
          },
        ],
  );
}

/**
 * How far the values lie apart, each two of which that can be said: `30 min apart`, and which two where there are more:
 * `3 h and 2 h 45 min: 15 min apart`.
 */
export function describeDistances(
  groups: readonly ValueGroup[],
  people: readonly PersonEntry[],
): readonly string[] {
  return groups.flatMap((left, index) =>
    groups.slice(index + 1).flatMap((right) => {
      const distance = describeDistance(left.value, right.value, people);
      if (distance === undefined) return [];
      return [groups.length === 2 ? distance : t`${left.words} and ${right.words}: ${distance}`];
    }),
  );
}
