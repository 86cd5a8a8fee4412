import { keepAnswersOf } from '../../text/keep-answers.ts';
import { describeDays } from '../content/describe-days.ts';
import type { JoinedContent } from '../content/join-content.ts';
import type { LedgerEntry } from './claim-ledger.ts';
import { independentOrigins, type Origin } from './origins.ts';
import { describeDistances, groupByValue, type ValueGroup } from './value-groups.ts';

/** A fact as it is laid out for comparing. */
export interface FactView extends LedgerEntry {
  /** Its values, each once. */
  readonly groups: readonly ValueGroup[];
  /** Whose the claims are, each family once. */
  readonly origins: readonly Origin[];
  /** How many reports answer it. */
  readonly reports: number;
  /** How far the values lie apart, in words. */
  readonly distances: readonly string[];
}

type Named = Pick<JoinedContent, 'people' | 'story'>;

/** Lays out one fact, once for all pages that show it. */
export function viewFact(entry: LedgerEntry, { people, story }: Named): FactView {
  return viewOf(entry)(people)(story);
}

const viewOf = keepAnswersOf((entry: LedgerEntry) =>
  keepAnswersOf((people: Named['people']) =>
    keepAnswersOf((story: Named['story']) => layOut(entry, { people, story })),
  ),
);

function layOut(entry: LedgerEntry, { people, story }: Named): FactView {
  const groups = groupByValue(entry);
  const days = entry.kind === 'time-zone' ? viewDays(entry, story) : undefined;
  return {
    ...entry,
    groups,
    origins: independentOrigins([...entry.claims, ...entry.unknown]),
    reports: new Set([...entry.claims, ...entry.unknown].map(({ article }) => article.id)).size,
    distances: [...describeDistances(groups, people), ...(days === undefined ? [] : [days])],
  };
}

function viewDays({ event, ends }: LedgerEntry, { zones }: JoinedContent['story']): string | undefined {
  return describeDays({ starts: event.starts, ends: ends.map(({ instant }) => instant) }, zones);
}
