import type { Fact } from '../../domain/claim.ts';
import type { EventEntry } from '../../domain/content.ts';
import { dayOfInstant } from '../../domain/dates/format-instant.ts';
import type { Story } from '../../domain/story.ts';
import { claimValueKey } from './claim-value.ts';
import { areAllCompatible } from './compare-values.ts';
import type { AccountedEnd } from './ends-by-account.ts';
import type { LedgerClaim } from './ledger-claim.ts';
import { type AnnouncedValue, claimsOfWhatCame, type PlanState } from './plan-state.ts';

/**
 * What the values of one fact amount to. `conflict`: they cannot all be true. `planned`: something was announced, and
 * reports do not contradict each other on what came. `time-zone`: one moment, whose day depends on where the clock hangs.
 * `overtaken`: a later value took the place of an earlier one. `emphasis`: all can be true together. `agree`: several
 * outlets, one value. `single`: one outlet only.
 */
export type DifferenceKind =
  | 'conflict'
  | 'planned'
  | 'time-zone'
  | 'overtaken'
  | 'emphasis'
  | 'agree'
  | 'single';

interface Judged {
  readonly kind: DifferenceKind;
  readonly plans: readonly AnnouncedValue[];
}

/** Plans that ended so are a difference; one that came as announced is none. */
const otherThanAnnounced: ReadonlySet<PlanState> = new Set(['otherwise', 'fell-away', 'disputed']);

/** Whether reports differ in substance: neither agreement nor a matter of what a report chose to name, nor a plan that came. */
export function isInSubstance({ kind, plans }: Judged): boolean {
  if (kind === 'planned') return plans.some(({ state }) => otherThanAnnounced.has(state));
  return kind === 'conflict' || kind === 'time-zone' || kind === 'overtaken';
}

export interface ToJudge {
  readonly event: EventEntry;
  readonly fact: Fact;
  readonly claims: readonly LedgerClaim[];
  /** When the event ended, by each account of its length. */
  readonly ends: readonly Pick<AccountedEnd, 'instant'>[];
}

/** Computed from the values; a hint recorded with the fact decides only what values cannot tell. */
export function differenceKind(entry: ToJudge, zones: Story['zones']): DifferenceKind {
  const { fact, claims } = entry;
  const came = claimsOfWhatCame(claims);
  const isPlan = came.length < claims.length;
  const weighed = came.length > 0 ? came : claims;
  const isOne = isOneValue(weighed) || isOneReport(weighed);
  if (isPlan && isOne) return 'planned';
  if (isOneReport(claims)) return 'single';
  if (isOneValue(weighed)) return isOneOutlet(claims) ? 'single' : 'agree';
  const kind = fact.differs?.kind ?? kindOfValues({ ...entry, claims: weighed }, zones);
  return isPlan && kind === 'emphasis' ? 'planned' : kind;
}

function kindOfValues(entry: ToJudge, zones: Story['zones']): DifferenceKind {
  if (areAllCompatible(entry.claims.map(({ value }) => value))) return 'emphasis';
  return isOneMoment(entry, zones) ? 'time-zone' : 'conflict';
}

function isOneReport(claims: readonly LedgerClaim[]): boolean {
  return new Set(claims.map(({ article }) => article.id)).size < 2;
}

/** Two reports of one outlet that agree are one outlet that says so. */
function isOneOutlet(claims: readonly LedgerClaim[]): boolean {
  return new Set(claims.map(({ article: { outlet } }) => outlet.family ?? outlet.id)).size < 2;
}

function isOneValue(claims: readonly LedgerClaim[]): boolean {
  return new Set(claims.map(({ value }) => claimValueKey(value))).size < 2;
}

/** Whether every day claimed is the day of the event's begin or end in one of the story's zones. */
function isOneMoment({ event, claims, ends }: ToJudge, zones: Story['zones']): boolean {
  const ended = ends.map(({ instant }) => instant);
  const moments = [event.starts, event.ends, ...ended].filter((moment) => moment !== undefined);
  const days = new Set(moments.flatMap((moment) => zones.map(({ zone }) => dayOfInstant(moment, zone))));
  return claims.every(({ value }) => value.type === 'date' && days.has(value.date));
}
