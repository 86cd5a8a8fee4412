import type { Fact } from '../../domain/claim.ts';
import type { EventEntry } from '../../domain/content.ts';
import { dayOfInstant } from '../../domain/dates/format-instant.ts';
import type { Story } from '../../domain/story.ts';
import { claimValueKey } from './claim-value.ts';
import { areAllCompatible } from './compare-values.ts';
import type { LedgerClaim } from './ledger-claim.ts';

/**
 * What the values of one fact amount to. `conflict`: they cannot all be true. `planned`: only what was announced differs
 * from what came. `time-zone`: one moment, whose day depends on where the clock hangs. `overtaken`: a later value took the
 * place of an earlier one. `emphasis`: all can be true together. `agree`: several reports, one value. `single`: one report only.
 */
export type DifferenceKind =
  | 'conflict'
  | 'planned'
  | 'time-zone'
  | 'overtaken'
  | 'emphasis'
  | 'agree'
  | 'single';

/** Whether the values differ in substance: neither agreement nor a matter of what a report chose to name. */
export function isInSubstance(kind: DifferenceKind): boolean {
  return kind === 'conflict' || kind === 'planned' || kind === 'time-zone' || kind === 'overtaken';
}

export interface ToJudge {
  readonly event: EventEntry;
  readonly fact: Fact;
  readonly claims: readonly LedgerClaim[];
}

/** Computed from the values; a hint recorded with the fact decides only what values cannot tell. */
export function differenceKind(entry: ToJudge, zones: Story['zones']): DifferenceKind {
  const { fact, claims } = entry;
  if (new Set(claims.map(({ article }) => article.id)).size < 2) return 'single';
  if (isOneValue(claims)) return 'agree';
  if (fact.differs !== undefined) return fact.differs.kind;
  const came = claims.filter(({ claim }) => claim.expected === undefined);
  if (came.length > 0 && came.length < claims.length && isOneValue(came)) return 'planned';
  const weighed = came.length > 0 ? came : claims;
  if (areAllCompatible(weighed.map(({ value }) => value)))
    return came.length === claims.length ? 'emphasis' : 'planned';
  return isOneMoment(entry.event, weighed, zones) ? 'time-zone' : 'conflict';
}

function isOneValue(claims: readonly LedgerClaim[]): boolean {
  return new Set(claims.map(({ value }) => claimValueKey(value))).size < 2;
}

/** Whether every day claimed is the day of the event's begin or end in one of the story's zones. */
function isOneMoment(
  { starts, ends }: EventEntry,
  claims: readonly LedgerClaim[],
  zones: Story['zones'],
): boolean {
  const moments = [starts, ends].filter((moment) => moment !== undefined);
  const days = new Set(moments.flatMap((moment) => zones.map(({ zone }) => dayOfInstant(moment, zone))));
  return claims.every(({ value }) => value.type === 'date' && days.has(value.date));
}
