import type { SpeakerPair } from '../../search/answer/compare-speakers.ts';
import { removeFilter } from '../../search/query/change-query.ts';
import { formatQuery } from '../../search/query/format-query.ts';
import type { QueryPart } from '../../search/query/query.ts';

interface ChosenSpeakers {
  /** Set where the query names exactly two speakers, who can be put side by side. */
  readonly pair: SpeakerPair | undefined;
  /** The query without its speakers. */
  readonly query: string;
}

/** Takes the speakers out of a query. */
export function chosenSpeakers(parts: readonly QueryPart[]): ChosenSpeakers {
  const speakers = parts.flatMap((part) =>
    part.type === 'filter' && part.operator === 'speaker' ? [part] : [],
  );
  const [one, other, ...more] = speakers;
  const isPair =
    one !== undefined &&
    other !== undefined &&
    more.length === 0 &&
    speakers.every(({ excluded }) => !excluded);
  return {
    pair: isPair ? [one.value, other.value] : undefined,
    query: formatQuery(removeFilter(parts, 'speaker')),
  };
}
