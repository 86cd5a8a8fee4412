import type { EventKind, StoryEvent } from '../../domain/event.ts';

type State = NonNullable<StoryEvent['outcome']>['state'];

const states: Readonly<Record<State, string>> = {
  came: 'came as planned',
  changed: 'came otherwise',
  dropped: 'fell away',
  open: 'not known',
};

/** What became of a plan, in two or three words. A proposal that was never fixed stays one. */
export function formatOutcome(kind: EventKind, state: State): string {
  return kind === 'proposed' && state === 'open' ? 'still a proposal' : states[state];
}
