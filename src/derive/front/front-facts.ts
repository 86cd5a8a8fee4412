import type { LedgerEntry } from '../claims/claim-ledger.ts';
import { claimValueKey } from '../claims/claim-value.ts';
import { isInSubstance } from '../claims/difference-kind.ts';
import type { LedgerClaim } from '../claims/ledger-claim.ts';
import { claimsOfWhatCame } from '../claims/plan-state.ts';

/** The facts that tell a story at a glance; what a story has none of is left out. */
export interface FrontFacts {
  /** What came of it by each account: the fact on which most outlets give values that contradict each other. */
  readonly outcome: LedgerEntry | undefined;
  /** A length that reports give otherwise. */
  readonly length: LedgerEntry | undefined;
  /** What was announced and turned out differently, the most told first. */
  readonly plans: readonly LedgerEntry[];
  /** What else is worth asking, the most answered first. */
  readonly questions: readonly LedgerEntry[];
}

const mostPlans = 2;
const mostQuestions = 5;

/** Chooses by what reports say alone: how many outlets answer, and whether they contradict each other. Nobody writes a list. */
export function chooseFrontFacts(ledger: readonly LedgerEntry[]): FrontFacts {
  const ranked = ledger.toSorted((left, right) => weigh(right) - weigh(left));
  const length = ranked.find((entry) => entry.fact.type === 'duration' && differs(entry));
  const contradicted = ranked.filter(
    (entry) => entry.kind === 'conflict' && entry !== length && isTold(entry),
  );
  const outcome = contradicted.find(({ fact }) => fact.type === 'text') ?? contradicted[0];
  const plans = ranked.filter((entry) => entry !== length && entry !== outcome && cameOtherwise(entry));
  const shown = new Set([outcome, length, ...plans.slice(0, mostPlans)]);
  return {
    outcome,
    length,
    plans: plans.slice(0, mostPlans),
    questions: ranked.filter((entry) => !shown.has(entry) && isInSubstance(entry)).slice(0, mostQuestions),
  };
}

/** The outlets that answer; a contradiction weighs as much as two of them. */
function weigh(entry: LedgerEntry): number {
  return outletsOf(entry.claims).size + (entry.kind === 'conflict' ? 2 : 0);
}

function outletsOf(claims: readonly LedgerClaim[]): ReadonlySet<string> {
  return new Set(claims.map(({ article }) => article.outlet.id));
}

function differs({ claims }: LedgerEntry): boolean {
  return new Set(claimsOfWhatCame(claims).map(({ value }) => claimValueKey(value))).size > 1;
}

/** Who stood somewhere, or who said something, has a picture of its own. */
function isTold({ fact, claims }: LedgerEntry): boolean {
  return fact.type !== 'people' && outletsOf(claims).size > 1;
}

function cameOtherwise({ plans, claims }: LedgerEntry): boolean {
  return claimsOfWhatCame(claims).length > 0 && plans.some(({ state }) => state === 'otherwise');
}
