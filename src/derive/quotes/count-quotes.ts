import { compareNames } from '../../text/compare-text.ts';
import type { NamedPerson } from '../content/named-person.ts';
import type { QuoteView } from './quote-view.ts';

export interface SpeakerCount {
  readonly person: NamedPerson;
  readonly count: number;
}

/** Who is quoted how often, the most quoted first, then by name. Joint words count for each speaker. */
export function countSpeakers(quotes: readonly QuoteView[]): readonly SpeakerCount[] {
  const spoken = quotes.flatMap(({ speakers }) => speakers);
  const groups = Map.groupBy(spoken, ({ id }) => id);
  return Array.from(groups.values())
    .flatMap((group) => (group[0] === undefined ? [] : [{ person: group[0], count: group.length }]))
    .toSorted((left, right) => right.count - left.count || compareNames(left.person.name, right.person.name));
}
