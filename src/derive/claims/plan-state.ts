import type { Fact } from '../../domain/claim.ts';
import { type ClaimValue, claimValueKey } from './claim-value.ts';
import { areCompatible } from './compare-values.ts';
import type { LedgerClaim } from './ledger-claim.ts';

/**
 * What became of something announced. `as-announced`: all reports that tell of it have it so. `otherwise`: they have
 * something else. `fell-away`: they say that it did not take place. `branch-came`, `branch-not-come`: it was announced for
 * one case only, and that is what came or is not. `disputed`: reports differ on whether it came. `not-known`: none tells.
 */
export type PlanState =
  | 'as-announced'
  | 'otherwise'
  | 'fell-away'
  | 'branch-came'
  | 'branch-not-come'
  | 'disputed'
  | 'not-known';

/** A value that was announced beforehand, and what became of it. */
export interface AnnouncedValue {
  readonly value: ClaimValue;
  /** All claims that announce it. */
  readonly claims: readonly LedgerClaim[];
  /** The only case for which it was announced, where there is one. */
  readonly onlyIf: string | undefined;
  readonly state: PlanState;
}

interface ToJudge {
  readonly fact: Fact;
  readonly claims: readonly LedgerClaim[];
}

/** The claims of what came, without what was announced. */
export function claimsOfWhatCame<T extends Pick<LedgerClaim, 'claim'>>(claims: readonly T[]): readonly T[] {
  return claims.filter(({ claim }) => claim.expected === undefined);
}

/**
 * Every value that was announced for a fact, each with what became of it, in the order of the reports. The one place in
 * which plans are weighed; `isOneMoment` says whether days that differ are one moment on two clocks.
 */
export function weighPlans({ fact, claims }: ToJudge, isOneMoment: boolean): readonly AnnouncedValue[] {
  const came = claimsOfWhatCame(claims).filter(({ value }) => saysSomething(value));
  const announced = claims.filter(({ claim }) => claim.expected);
  const groups = Map.groupBy(
    announced,
    ({ claim, value }) => `${claimValueKey(value)}|${claim.onlyIf ?? ''}`,
  );
  return Array.from(groups.values()).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { onlyIf } = first.claim;
    const state = stateOf(first.value, came, { fact, isOneMoment });
    return [
      { value: first.value, claims: [first, ...others], onlyIf, state: onlyIf ? asBranch(state) : state },
    ];
  });
}

/** A report that names nobody says nothing of whether the people announced came. */
function saysSomething(value: ClaimValue): boolean {
  return value.type !== 'people' || value.people.length > 0;
}

function stateOf(
  announced: ClaimValue,
  came: readonly LedgerClaim[],
  { fact, isOneMoment }: { readonly fact: Fact; readonly isOneMoment: boolean },
): PlanState {
  if (came.length === 0) return 'not-known';
  if (came.every(({ claim }) => claim.fellAway)) return 'fell-away';
  const isOneInOtherWords = fact.differs?.kind === 'emphasis';
  const fitting = came.filter(
    ({ claim, value }) => !claim.fellAway && (isOneInOtherWords || areCompatible(announced, value)),
  );
  if (fitting.length === 0) return 'otherwise';
  return fitting.length === came.length || isOneMoment ? 'as-announced' : 'disputed';
}

function asBranch(state: PlanState): PlanState {
  if (state === 'as-announced') return 'branch-came';
  return state === 'otherwise' || state === 'fell-away' ? 'branch-not-come' : state;
}
