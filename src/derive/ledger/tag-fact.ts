import type { LedgerTags } from '../../domain/filters/ledger-filter.ts';
import { t, within } from '../../messages/say.ts';
import type { LedgerEntry } from '../claims/claim-ledger.ts';
import type { PlanState } from '../claims/plan-state.ts';

/** What came of something announced, as a reader asks for it. */
export type PlanAnswer = 'as-announced' | 'not-so' | 'disputed' | 'not-known';

/** The answers in words, in the order in which they are offered. */
export const planAnswers: Readonly<Record<PlanAnswer, string>> = {
  'not-so': t`Not as announced`,
  'as-announced': t`Came as announced`,
  disputed: t`Reports differ`,
  'not-known': within('what became of a plan')`Not known`,
};

const answerOf: Readonly<Record<PlanState, PlanAnswer>> = {
  'as-announced': 'as-announced',
  otherwise: 'not-so',
  'fell-away': 'not-so',
  'branch-came': 'as-announced',
  'branch-not-come': 'not-so',
  disputed: 'disputed',
  'not-known': 'not-known',
};

/** What a fact is found by: a person is found who gives a value or is one. */
export function tagFact({ event, kind, claims, unknown, plans }: LedgerEntry): LedgerTags {
  const told = [...claims, ...unknown];
  const given = claims.flatMap(({ value }) => (value.type === 'people' ? value.people : []));
  return {
    kind: [kind],
    outlet: unique(told.map(({ article }) => article.outlet.id)),
    outcome: unique(plans.map(({ state }) => answerOf[state])),
    person: unique([...told.flatMap(({ speakers }) => speakers.map(({ id }) => id)), ...given]),
    event: [event.id],
  };
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
