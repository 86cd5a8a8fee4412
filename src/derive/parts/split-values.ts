import type { FacetChoice } from '../../domain/filters/facet-filter.ts';
import type { ListPart } from './list-part.ts';
import { splitById } from './split-by-id.ts';
import { splitByTime } from './split-by-time.ts';

/** About how many elements a value takes in a list of all, with the mark of how it is known. */
export const elementsOfValue = 5;

/** The parts of all choices by which events or facts are narrowed: events by time, whose days are asked for, all else by id. */
export function splitChoices(
  { facet, choices }: { readonly facet: string; readonly choices: readonly FacetChoice[] },
  find: { readonly event: (id: string) => { readonly date?: string | undefined } },
): readonly ListPart<FacetChoice>[] {
  const weightOf = () => elementsOfValue;
  return facet === 'event'
    ? splitByTime(choices, { dateOf: ({ value }) => find.event(value).date, weightOf })
    : splitById(choices, { idOf: ({ value }) => value, elements: elementsOfValue });
}
