import { within } from '../../messages/say.ts';
import { keysOf } from '../../text/tables/keys-of.ts';

interface EventKindTraits {
  /** As a choice: Planned. */
  readonly label: string;
  /** Beside an event, and in a count of the events of a day: 3 planned. */
  readonly counted: string;
  /** Whether it was announced or suggested rather than held. */
  readonly isPlan: boolean;
  /** Whether it goes without saying beside an event. */
  readonly isUsual: boolean;
  /** The form of its mark; the colours are in strip.css, under `is-<kind>`. */
  readonly mark: 'circle' | 'square';
}

/**
 * The kinds of event: the one list, in the order in which they are offered. `held`: it took place. `statement`: somebody
 * said something. `planned`: announced beforehand, whatever came of it. `proposed`: suggested, never fixed.
 * `background`: older than the story or without a day of its own.
 */
export const eventKinds = {
  held: {
    label: within('a kind of event')`Happened`,
    counted: within('a kind of event')`happened`,
    isPlan: false,
    isUsual: true,
    mark: 'circle',
  },
  statement: {
    label: within('a kind of event')`Said`,
    counted: within('a kind of event')`said`,
    isPlan: false,
    isUsual: false,
    mark: 'circle',
  },
  planned: {
    label: within('a kind of event')`Planned`,
    counted: within('a kind of event')`planned`,
    isPlan: true,
    isUsual: false,
    mark: 'circle',
  },
  proposed: {
    label: within('a kind of event')`Proposed`,
    counted: within('a kind of event')`proposed`,
    isPlan: true,
    isUsual: false,
    mark: 'circle',
  },
  background: {
    label: within('a kind of event')`Background`,
    counted: within('a kind of event')`background`,
    isPlan: false,
    isUsual: false,
    mark: 'square',
  },
} as const satisfies Record<string, EventKindTraits>;

export type EventKind = keyof typeof eventKinds;

export const eventKindNames: readonly EventKind[] = keysOf(eventKinds);

/** Whether it was announced or suggested rather than held. */
export function isPlan({ kind }: { readonly kind: EventKind }): boolean {
  return eventKinds[kind].isPlan;
}
