import type { EventEntry } from '../../domain/content.ts';
import type { LedgerEntry } from '../claims/claim-ledger.ts';
import { planStates, planWords } from '../claims/plan-words.ts';

/** One fact by which a plan is judged, and what became of it. */
export interface OutcomePart {
  readonly entry: LedgerEntry;
  readonly words: string;
}

/** What became of a plan, from the claims on the facts that its outcome names. */
export interface PlanOutcome {
  /** What became of all of it; undefined where its parts ended differently. */
  readonly words: string | undefined;
  readonly parts: readonly OutcomePart[];
}

/** Undefined where nothing is recorded of an outcome. */
export function readOutcome(
  { kind, outcome }: Pick<EventEntry, 'kind' | 'outcome'>,
  findFact: (name: string) => LedgerEntry | undefined,
): PlanOutcome | undefined {
  if (outcome === undefined) return undefined;
  const parts = outcome.facts.flatMap((name) => partOf(findFact(name)));
  if (parts.length > 0) return { words: wordsOfAll(parts), parts };
  return { words: outcome.event === undefined ? unknownWords(kind) : undefined, parts };
}

function partOf(entry: LedgerEntry | undefined): readonly OutcomePart[] {
  if (entry === undefined || entry.plans.length === 0) return [];
  const words = planStates(entry.plans).map((state) => planWords[state]);
  return [{ entry, words: words.join(', ') }];
}

function wordsOfAll(parts: readonly OutcomePart[]): string | undefined {
  const different = new Set(parts.map(({ words }) => words));
  return different.size === 1 ? parts[0]?.words : undefined;
}

/** A proposal that was never fixed stays one. */
function unknownWords(kind: EventEntry['kind']): string {
  return kind === 'proposed' ? 'still a proposal' : planWords['not-known'];
}
