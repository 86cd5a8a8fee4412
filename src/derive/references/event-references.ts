import type { EventEntry } from '../../domain/content.ts';
import { createReferenceMaker, type Reference } from './reference.ts';

/** Every id that an event names. */
export function eventReferences(event: EventEntry): readonly Reference[] {
  const to = createReferenceMaker(`content/events/${event.id}.yaml`);
  const { people, after, before, length, facts, outcome } = event;
  return [
    ...to.each('person', ['people', ['people']], people),
    ...to.one('event', ['after', ['after']], after),
    ...to.one('event', ['before', ['before']], before),
    ...(length === undefined ? [] : to.fact(event.id, ['length', ['length']], length)),
    ...facts.flatMap(({ id, since }, at) =>
      to.one('event', [`facts.${id}.since`, ['facts', at, 'since']], since),
    ),
    ...to.one('event', ['outcome.event', ['outcome', 'event']], outcome?.event),
    ...to.each('fact', ['outcome.facts', ['outcome', 'facts']], outcome?.facts ?? []),
  ];
}
