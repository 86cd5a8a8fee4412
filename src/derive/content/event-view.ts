import type { EventEntry, SourceEntry } from '../../domain/content.ts';
import { type FindSource, joinKnownIfAny, type SourcedEvidence } from './known.ts';

/** An event with the sources outside the reports that it rests on. */
export interface EventView extends EventEntry {
  readonly dated?: SourcedEvidence | undefined;
  readonly timed?: SourcedEvidence | undefined;
  /** What dates or confirms it, and what each is used for. */
  readonly outside: readonly { readonly source: SourceEntry; readonly gives: string }[];
}

export function viewEvent(event: EventEntry, find: FindSource): EventView {
  return {
    ...event,
    dated: joinKnownIfAny(event.dated, find),
    timed: joinKnownIfAny(event.timed, find),
    outside: event.sources.map(({ source, gives }) => ({ source: find(source), gives })),
  };
}
