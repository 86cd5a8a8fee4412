import type { Content, OutletEntry, PersonEntry, SourceEntry } from '../../domain/content.ts';

import type { EventView } from './event-view.ts';

/** Finds an entry by its id without walking a list; throws where nothing has it. */
export interface Lookups {
  readonly person: (id: string) => PersonEntry;
  readonly event: (id: string) => EventView;
  readonly outlet: (id: string) => OutletEntry;
  readonly source: (id: string) => SourceEntry;
}

export function createLookups({
  people,
  events,
  outlets,
  sources,
}: Pick<Content, 'people' | 'outlets' | 'sources'> & { readonly events: readonly EventView[] }): Lookups {
  return {
    person: lookUp(people),
    event: lookUp(events),
    outlet: lookUp(outlets),
    source: lookUp(sources),
  };
}

/** Finds one of a list by its id; throws where none has it. */
export function lookUp<T extends { readonly id: string }>(entries: readonly T[]): (id: string) => T {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = byId.get(id);
    if (entry === undefined)
      throw new Error(`Nothing has the id “${id}”; references must be checked before they are joined.`);
    return entry;
  };
}
