import type { EventEntry } from '../../domain/content.ts';
import { t } from '../../messages/say.ts';
import type { LedgerEntry } from '../claims/claim-ledger.ts';
import type { PlanState } from '../claims/plan-state.ts';
import { planStates, planWords } from '../claims/plan-words.ts';

/** One fact by which a plan is judged, and what became of it. */
export interface OutcomePart {
  readonly entry: LedgerEntry;
  readonly states: readonly PlanState[];
}

/** What became of a plan, from the claims on the facts that its outcome names. */
export interface PlanOutcome {
  /** What became of all of it; undefined where its parts ended differently. */
  readonly words: string | undefined;
  /** The same as states; empty where its parts ended differently, and of an open proposal. */
  readonly states: readonly PlanState[];
  readonly parts: readonly OutcomePart[];
}

/** Undefined where nothing is recorded of an outcome. */
export function readOutcome(
  { kind, outcome }: Pick<EventEntry, 'kind' | 'outcome'>,
  findFact: (name: string) => LedgerEntry | undefined,
): PlanOutcome | undefined {
  if (outcome === undefined) return undefined;
  const parts = outcome.facts.flatMap((name) => partOf(findFact(name)));
  const states = parts.length > 0 ? statesOfAll(parts) : statesOfNone({ kind, outcome });
  const isOpen = parts.length === 0 && outcome.event === undefined && kind === 'proposed';
  return { words: isOpen ? t`still a proposal` : wordsOf(states), states, parts };
}

function partOf(entry: LedgerEntry | undefined): readonly OutcomePart[] {
  return entry === undefined || entry.plans.length === 0 ? [] : [{ entry, states: planStates(entry.plans) }];
}

/** Those of each part, where all ended alike. */
function statesOfAll(parts: readonly OutcomePart[]): readonly PlanState[] {
  const different = new Set(parts.map(({ states }) => states.join()));
  return different.size === 1 ? (parts[0]?.states ?? []) : [];
}

/** A proposal that was never fixed stays one. */
function statesOfNone({ kind, outcome }: Pick<EventEntry, 'kind' | 'outcome'>): readonly PlanState[] {
  return outcome?.event === undefined && kind !== 'proposed' ? ['not-known'] : [];
}

function wordsOf(states: readonly PlanState[]): string | undefined {
  return states.length === 0 ? undefined : states.map((state) => planWords[state]).join(', ');
}
