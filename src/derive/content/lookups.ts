import type { Content, EventEntry, OutletEntry, PersonEntry } from '../../domain/content.ts';

/** Finds an entry by its id without walking a list; throws where nothing has it. */
export interface Lookups {
  readonly person: (id: string) => PersonEntry;
  readonly event: (id: string) => EventEntry;
  readonly outlet: (id: string) => OutletEntry;
}

export function createLookups({
  people,
  events,
  outlets,
}: Pick<Content, 'people' | 'events' | 'outlets'>): Lookups {
  return { person: lookUp(people), event: lookUp(events), outlet: lookUp(outlets) };
}

function lookUp<T extends { readonly id: string }>(entries: readonly T[]): (id: string) => T {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = byId.get(id);
    if (entry === undefined)
      throw new Error(`Nothing has the id “${id}”; references must be checked before they are joined.`);
    return entry;
  };
}
