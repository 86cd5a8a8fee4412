import { t, within } from '../../messages/say.ts';
import type { AnnouncedValue, PlanState } from './plan-state.ts';

/** What became of something announced, in two to five words. */
export const planWords: Readonly<Record<PlanState, string>> = {
  'as-announced': t`came as announced`,
  otherwise: t`not as announced`,
  'fell-away': t`did not happen`,
  'branch-came': t`this case came`,
  'branch-not-come': t`this case did not come`,
  disputed: t`reports differ on what came`,
  'not-known': within('what became of a plan')`not known`,
};

/** When a value was given: `beforehand`, `beforehand, only if the talks fail`. */
export function describeAnnouncement({ onlyIf }: Pick<AnnouncedValue, 'onlyIf'>): string {
  return onlyIf === undefined ? t`beforehand` : t`beforehand, only if ${onlyIf}`;
}

/** What became of all that was announced without a condition, or else of the cases, each state once. */
export function planStates(plans: readonly AnnouncedValue[]): readonly PlanState[] {
  const firm = plans.filter(({ onlyIf }) => onlyIf === undefined);
  return [...new Set((firm.length > 0 ? firm : plans).map(({ state }) => state))];
}
