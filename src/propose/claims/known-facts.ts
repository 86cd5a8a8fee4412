import type { Fact } from '../../domain/claim.ts';
import type { EventEntry } from '../../domain/content.ts';
import type { ClaimContent, ClaimElsewhere, ClaimWords, Stems } from './claim-words.ts';

/** What a claim of another report looks like. */
interface Likeness extends ClaimElsewhere {
  readonly printed: Stems;
  readonly value: Stems;
}

/** A question that reports answer, and by which words an answer can be told. */
export interface KnownFact {
  readonly event: EventEntry;
  readonly fact: Fact;
  readonly asks: Stems;
  readonly title: Stems;
  readonly others: readonly Likeness[];
}

/** Every fact of every event, with what other reports say of it. */
export function readKnownFacts(content: ClaimContent, { stems }: ClaimWords): readonly KnownFact[] {
  return content.events.flatMap((event) =>
    event.facts.map((fact) => ({
      event,
      fact,
      asks: stems(fact.asks),
      title: stems(`${event.title} ${event.shortTitle ?? ''}`),
      others: content.others
        .filter((other) => other.event === event.id && other.claim.fact === fact.id)
        .map((other) => ({
          ...other,
          printed: stems(other.claim.printed),
          value: stems(typeof other.claim.value === 'string' ? other.claim.value : ''),
        })),
    })),
  );
}
