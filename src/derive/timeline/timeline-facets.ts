import type { Content } from '../../domain/content.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { countChoices, type OfferedFacet } from '../../domain/filters/facet-filter.ts';
import { commonestFirst, type NamedValues, offerChoices } from '../../domain/filters/offer-choices.ts';
import { eventKindNames, eventKinds } from '../../domain/timeline/event-kinds.ts';
import {
  type EventFacet,
  type EventTags,
  eventFacetNames,
  eventFacets,
} from '../../domain/timeline/timeline-filter.ts';
import { t } from '../../messages/say.ts';
import { countOf } from '../../text/count-of.ts';
import { undatedKey } from '../parts/time-key.ts';
import { periods, type StoryPeriod } from './tag-event.ts';

export type TimelineFacet = OfferedFacet<EventFacet>;

type Named = Pick<Content, 'people' | 'outlets' | 'story'>;

/** Every choice that a facet could have, in its order. */
const choicesOf: Readonly<Record<EventFacet, (named: Named) => NamedValues>> = {
  kind: () => eventKindNames.map((kind) => [kind, eventKinds[kind].label]),
  period: ({ story }) => periods.map((period) => [period, periodLabel(period, story.day)]),
  person: ({ people }) => people.map(({ id, name }) => [id, name]),
  outlet: ({ outlets }) => outlets.map(({ id, name }) => [id, name]),
};

/** The facets with the choices that some event has: kinds and periods in their own order, people and outlets with the most events first. */
export function buildFacets(events: readonly EventTags[], named: Named): readonly TimelineFacet[] {
  return eventFacetNames.map((facet) => {
    const { name, order } = eventFacets[facet];
    const choices = offerChoices(choicesOf[facet](named), countChoices(events, {}, facet));
    return { facet, name, choices: order === 'count' ? commonestFirst(choices) : choices };
  });
}

const eventsOf: Readonly<Record<EventFacet, (events: string) => string>> = {
  kind: (events) => t`${events} of this kind.`,
  period: (events) => t`${events} of this time.`,
  person: (events) => t`${events} with this person among those taking part.`,
  outlet: (events) => t`${events} told by reports of this outlet.`,
};

/** What a list of events by a facet holds, in a sentence: 3 events of this kind. */
export function countEventsOf(facet: EventFacet, count: number): string {
  return eventsOf[facet](countOf(count, 'event'));
}

function periodLabel(period: StoryPeriod, mainDay: string): string {
  const words: Readonly<Record<StoryPeriod, string>> = {
    before: t`Before ${formatStoryDate(mainDay)}`,
    day: formatStoryDate(mainDay),
    after: t`After ${formatStoryDate(mainDay)}`,
    undated: undatedKey.name,
  };
  return words[period];
}
