import { addresses } from '../../domain/addresses.ts';
import { t } from '../../messages/say.ts';
import type { Lookups } from '../content/lookups.ts';
import { occasionName } from './describe-quote.ts';

/** The page about what a list is limited to. */
export interface FacetSubject {
  readonly href: string;
  readonly words: string;
}

type SubjectOf = (id: string, find: Lookups) => FacetSubject;

const subjects: Readonly<Record<'person' | 'event' | 'outlet', SubjectOf>> = {
  person: (id, find) => ({ href: addresses.person(id), words: t`About ${find.person(id).name}` }),
  event: (id, find) => ({
    href: addresses.event(id),
    words: t`${occasionName(find.event(id))}, on the timeline`,
  }),
  outlet: (id, find) => ({ href: addresses.outlet(id), words: t`About ${find.outlet(id).name}` }),
};

const nounOfFacet: Readonly<Partial<Record<string, keyof typeof subjects>>> = {
  person: 'person',
  speaker: 'person',
  occasion: 'event',
  outlet: 'outlet',
};

/** Where a list of quotes or events by person, occasion or outlet leads to; undefined for a list by anything else. */
export function facetSubject(facet: string, value: string, find: Lookups): FacetSubject | undefined {
  const noun = nounOfFacet[facet];
  return noun === undefined || value === 'unnamed' ? undefined : subjects[noun](value, find);
}
