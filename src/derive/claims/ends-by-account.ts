import type { EventEntry } from '../../domain/content.ts';
import { claimValueKey } from './claim-value.ts';
import type { LedgerClaim } from './ledger-claim.ts';
import { claimsOfWhatCame } from './plan-state.ts';

/** When an event ended by one account of its length. */
export interface AccountedEnd {
  readonly instant: string;
  /** Whether the account gives the length as “about”. */
  readonly about: boolean;
  readonly claims: readonly LedgerClaim[];
}

/** What is known of an event's length: claims on the fact that `length` names. */
interface Timed {
  readonly event: Pick<EventEntry, 'starts' | 'length'>;
  readonly claims: readonly LedgerClaim[];
}

/** The end by each length that reports give, the earliest first; none where the begin is not known. */
export function endsByAccount({ event, claims }: Timed): readonly AccountedEnd[] {
  const { starts } = event;
  if (starts === undefined) return [];
  const groups = Map.groupBy(claimsOfWhatCame(claims), ({ value }) => claimValueKey(value));
  const ends = Array.from(groups.values()).flatMap((group): readonly AccountedEnd[] => {
    const value = group[0]?.value;
    if (value?.type !== 'duration') return [];
    return [{ instant: addMinutes(starts, value.minutes), about: value.about, claims: group }];
  });
  return ends.toSorted((left, right) => Date.parse(left.instant) - Date.parse(right.instant));
}

function addMinutes(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
