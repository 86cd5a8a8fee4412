import type { Content } from '../../domain/content.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { eventKindNames, eventKinds } from '../../domain/event-kinds.ts';
import { countChoices, type EventTags, type Facet, facets } from '../../domain/timeline-filter.ts';
import { type Period, periods } from './tag-event.ts';

/** One value of a facet that at least one event has. */
export interface FacetChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface TimelineFacet {
  readonly facet: Facet;
  readonly name: string;
  readonly choices: readonly FacetChoice[];
}

type Named = Pick<Content, 'people' | 'outlets' | 'story'>;

export const facetNames: Readonly<Record<Facet, string>> = {
  kind: 'Kind',
  period: 'Period',
  person: 'Person',
  outlet: 'Outlet',
};

/** The facets with their choices: kinds and periods in their own order, people and outlets with the most events first. */
export function buildFacets(events: readonly EventTags[], named: Named): readonly TimelineFacet[] {
  return facets.map((facet) => ({
    facet,
    name: facetNames[facet],
    choices: buildChoices(facet, countChoices(events, {}, facet), named),
  }));
}

function buildChoices(
  facet: Facet,
  counts: ReadonlyMap<string, number>,
  named: Named,
): readonly FacetChoice[] {
  return candidatesOf(facet, named)
    .flatMap(([value, label]) => {
      const count = counts.get(value);
      return count === undefined ? [] : [{ value, label, count }];
    })
    .toSorted(isOrderedByCount(facet) ? (left, right) => right.count - left.count : () => 0);
}

function isOrderedByCount(facet: Facet): boolean {
  return facet === 'person' || facet === 'outlet';
}

function candidatesOf(
  facet: Facet,
  { people, outlets, story }: Named,
): readonly (readonly [string, string])[] {
  switch (facet) {
    case 'kind':
      return eventKindNames.map((kind) => [kind, eventKinds[kind].label]);
    case 'period':
      return periods.map((period) => [period, periodLabel(period, story.day)]);
    case 'person':
      return people.map(({ id, name }) => [id, name]);
    case 'outlet':
      return outlets.map(({ id, name }) => [id, name]);
  }
}

function periodLabel(period: Period, mainDay: string): string {
  const words: Readonly<Record<Period, string>> = {
    before: `Before ${formatStoryDate(mainDay)}`,
    day: formatStoryDate(mainDay),
    after: `After ${formatStoryDate(mainDay)}`,
    undated: 'Without a date',
  };
  return words[period];
}
