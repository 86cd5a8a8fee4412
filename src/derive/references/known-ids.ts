import type { Content } from '../../domain/content.ts';
import type { Reference } from './reference.ts';

/** The ids that a reference may name. */
export type KnownIds = (reference: Reference) => ReadonlySet<string>;

export function createKnownIds(content: Content): KnownIds {
  const known = {
    person: idsOf(content.people),
    outlet: idsOf(content.outlets),
    event: idsOf(content.events),
    source: idsOf(content.sources),
    fact: new Set(content.events.flatMap(({ id, facts }) => facts.map((fact) => `${id}/${fact.id}`))),
  };
  const factsOf = new Map(content.events.map(({ id, facts }) => [id, idsOf(facts)]));
  // An unknown event is reported by itself, so its facts are not reported too.
  const anyFact = idsOf(content.events.flatMap(({ facts }) => facts));
  return ({ target, event }) => (event === undefined ? known[target] : (factsOf.get(event) ?? anyFact));
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}
