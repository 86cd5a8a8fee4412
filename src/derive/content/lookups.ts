import type { Content, OutletEntry, SourceEntry } from '../../domain/content.ts';
import { roleOn } from '../../domain/role-on.ts';
import type { EventView } from './event-view.ts';
import { type NamedPerson, toNamed } from './named-person.ts';

/** Finds an entry by its id without walking a list; throws where nothing has it. */
export interface Lookups {
  readonly person: (id: string) => NamedPerson;
  /** The title of the office to name beside somebody on a date; undefined where none is recorded. */
  readonly office: (id: string, date: string | undefined) => string | undefined;
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
  const record = lookUp(people);
  return {
    person: (id) => toNamed(record(id)),
    office: (id, date) => roleOn(record(id).roles, date)?.title,
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
