import type { OutletEntry } from '../../domain/content.ts';
import { toNameKey } from '../known/find-people.ts';
import { type OutletDraft, proposeOutlet } from './draft-outlet.ts';
import type { ReadQuote } from './quotes/draft-quotes.ts';

/** Quotes with the outlets through which a report has their words, those that are proposed among them. */
export interface DraftedTold {
  readonly quotes: readonly ReadQuote[];
  readonly proposed: readonly OutletDraft[];
  readonly review: readonly string[];
}

/** Proposes an outlet for every agency or newspaper through which words came and that nobody has recorded. */
export function draftTold(
  quotes: readonly ReadQuote[],
  proposed: readonly OutletDraft[],
  outlets: readonly OutletEntry[],
): DraftedTold {
  const made = new Map(proposed.map((draft) => [toNameKey(draft.outlet.name), draft]));
  const told = quotes.map((read): ReadQuote => {
    if (read.toldTo === undefined) return read;
    const key = toNameKey(read.toldTo);
    const ids = [...outlets, ...made.values()].map(({ id }) => id);
    const draft = made.get(key) ?? proposeOutlet(read.toldTo, undefined, ids);
    made.set(key, draft);
    return { ...read, quote: { ...read.quote, told: draft.id } };
  });
  const added = [...made.values()].filter((draft) => !proposed.includes(draft));
  return {
    quotes: told,
    proposed: added,
    review: added.map(
      ({ id, outlet: { name } }) =>
        `The report has words through ${name}, a new outlet: check content/outlets/${id}.yaml.`,
    ),
  };
}
