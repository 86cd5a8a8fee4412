import type { z } from 'zod';
import type { KnownContent } from '../../domain/known-content.ts';
import { OutletSchema } from '../../domain/outlet.ts';
import { PersonSchema, spellingsOf } from '../../domain/person.ts';
import { createEventSuggester, type EventSuggester } from '../events/suggest-events.ts';
import { createOutletFinder, type OutletFinder } from '../known/find-outlets.ts';
import { createPersonFinder, type FindPerson } from '../known/find-people.ts';
import { inFileOrder } from '../known/in-file-order.ts';
import { createKnownNames, type KnownNames } from '../quotes/speakers/known-names.ts';

/** What is known already, ready to be asked. Made once for many files. */
export interface Knowledge {
  readonly content: KnownContent;
  readonly findPerson: FindPerson;
  readonly knownNames: KnownNames;
  readonly outlets: OutletFinder;
  readonly events: EventSuggester;
}

export function createKnowledge(content: KnownContent): Knowledge {
  return {
    content,
    findPerson: createPersonFinder(content.people),
    knownNames: createKnownNames(content.people.map(spellingsOf)),
    outlets: createOutletFinder(content.outlets),
    events: createEventSuggester(content.events, content.people),
  };
}

/** People and outlets whom nobody has recorded yet. */
interface Proposed {
  readonly people: readonly { readonly id: string; readonly person: z.input<typeof PersonSchema> }[];
  readonly outlets: readonly { readonly id: string; readonly outlet: z.input<typeof OutletSchema> }[];
}

/** What a report proposes is known to the next one, in the order in which the next run will read it from its folder. */
export function withProposed(knowledge: Knowledge, { people, outlets }: Proposed): Knowledge {
  if (people.length === 0 && outlets.length === 0) return knowledge;
  const { content, events } = knowledge;
  const extended: KnownContent = {
    ...content,
    people: inFileOrder([
      ...content.people,
      ...people.map(({ id, person }) => ({ ...PersonSchema.parse(person), id })),
    ]),
    outlets: inFileOrder([
      ...content.outlets,
      ...outlets.map(({ id, outlet }) => ({ ...OutletSchema.parse(outlet), id })),
    ]),
  };
  return { ...createKnowledge({ ...extended, events: [] }), content: extended, events };
}
