import type { PersonEntry } from '../../domain/content.ts';
import type { LedgerEntry } from './claim-ledger.ts';
import { type ClaimValue, claimValueKey } from './claim-value.ts';
import { describeDistance } from './describe-distance.ts';
import type { LedgerClaim } from './ledger-claim.ts';
import type { AnnouncedValue } from './plan-state.ts';

/** One value of a fact and all claims of it. */
export interface ValueGroup {
  /** The letter it has in the overview: a for the first. */
  readonly letter: string;
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
  return Array.from(groups).flatMap(([key, [first, ...others]], index) =>
    first === undefined
      ? []
      : [
          {
            letter: letterAt(index),
            value: first.value,
            words: first.words,
            claims: [first, ...others],
            isExpected: [first, ...others].every(({ claim }) => claim.expected),
            plans: plans.filter((plan) => claimValueKey(plan.value) === key),
          },
        ],
  );
}

/** How far the values lie apart, each two of which that can be said, by their letters: `a and c: 15 min apart`. */
export function describeDistances(
  groups: readonly ValueGroup[],
  people: readonly PersonEntry[],
): readonly string[] {
  return groups.flatMap((left, index) =>
    groups.slice(index + 1).flatMap((right) => {
      const distance = describeDistance(left.value, right.value, people);
      return distance === undefined ? [] : [`${left.letter} and ${right.letter}: ${distance}`];
    }),
  );
}

/** a to z, then aa: no story has so many values, and none would be lost. */
function letterAt(index: number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const last = letters[index % letters.length] ?? '';
  return index < letters.length ? last : letterAt(Math.floor(index / letters.length) - 1) + last;
}
