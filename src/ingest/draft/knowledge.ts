import type { KnownContent } from '../../domain/known-content.ts';
import { spellingsOf } from '../../domain/person.ts';
import { createEventSuggester, type EventSuggester } from '../events/suggest-events.ts';
import { createOutletFinder, type OutletFinder } from '../known/find-outlets.ts';
import { createPersonFinder, type FindPerson } from '../known/find-people.ts';

/** What is known already, ready to be asked. Made once for many files. */
export interface Knowledge {
  readonly content: KnownContent;
  readonly findPerson: FindPerson;
  readonly knownNames: readonly (readonly string[])[];
  readonly outlets: OutletFinder;
  readonly events: EventSuggester;
}

export function createKnowledge(content: KnownContent): Knowledge {
  return {
    content,
    findPerson: createPersonFinder(content.people),
    knownNames: content.people.map(spellingsOf),
    outlets: createOutletFinder(content.outlets),
    events: createEventSuggester(content.events, content.people),
  };
}

/** The same with more people and outlets; the events stay as they are. */
export function extendKnowledge({ events }: Knowledge, content: KnownContent): Knowledge {
  return { ...createKnowledge({ ...content, events: [] }), content, events };
}
