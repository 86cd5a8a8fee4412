import { addresses } from '../../domain/addresses.ts';
import type { OutletEntry, PersonEntry } from '../../domain/content.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import { type DataTable, joinNames, makeTable, type ReadColumn, type WholeAddress } from './data-table.ts';

type PersonRow = PersonEntry & {
  /** How many quotes. */
  readonly count: number;
};

type OutletRow = OutletEntry & {
  /** How many reports. */
  readonly count: number;
};

const peopleColumns: readonly ReadColumn<PersonRow>[] = [
  { name: 'id', type: 'id', about: 'Their id.', of: ({ id }) => id },
  { name: 'name', type: 'text', about: 'The name as this site writes it.', of: ({ name }) => name },
  {
    name: 'native_name',
    type: 'text',
    about: 'The name in the person’s own script.',
    of: ({ nativeName }) => nativeName,
  },
  {
    name: 'spellings',
    type: 'names',
    about: 'Spellings met in the reports, and other common ones.',
    of: ({ spellings }) => joinNames(spellings),
  },
  {
    name: 'office',
    type: 'text',
    about: 'The office that matters to the story.',
    of: ({ roles }) => roles[0]?.title,
  },
  {
    name: 'wikidata',
    type: 'text',
    about: 'The id in Wikidata, where it has been checked.',
    of: ({ wikidata }) => wikidata,
  },
  {
    name: 'quotes',
    type: 'integer',
    about: 'How many quotes they are named as a speaker of.',
    of: ({ count }) => count,
  },
  {
    name: 'address',
    type: 'address',
    about: 'Their page.',
    of: ({ id }, whole) => whole(addresses.person(id)),
  },
];

/** Everybody who spoke or took part. */
export function peopleTable({ people, quotes }: Dossier, whole: WholeAddress): DataTable {
  const said = Map.groupBy(
    quotes.flatMap(({ quote }) => quote.speaker),
    (id) => id,
  );
  return makeTable<PersonRow>({
    name: 'people',
    about: 'Somebody who spoke or took part.',
    records: people.map((person) => ({ ...person, count: said.get(person.id)?.length ?? 0 })),
    key: ['id'],
    columns: peopleColumns,
    whole,
  });
}

const outletsColumns: readonly ReadColumn<OutletRow>[] = [
  { name: 'id', type: 'id', about: 'Its id.', of: ({ id }) => id },
  { name: 'name', type: 'text', about: 'The name as the outlet writes it.', of: ({ name }) => name },
  { name: 'role', type: 'text', about: 'publisher, aggregator or repost.', of: ({ role }) => role },
  {
    name: 'family',
    type: 'text',
    about: 'The family it belongs to: reports of one family are one origin.',
    of: ({ family }) => family,
  },
  { name: 'url', type: 'address', about: 'Its own address, where it is known.', of: ({ url }) => url },
  {
    name: 'labels',
    type: 'names',
    about: 'What others call it, each with who does. The site labels nobody.',
    of: ({ labels }) => joinNames(labels.map(({ meaning, labeller }) => `${meaning} (${labeller})`)),
  },
  {
    name: 'articles',
    type: 'integer',
    about: 'How many reports of it are recorded.',
    of: ({ count }) => count,
  },
  {
    name: 'address',
    type: 'address',
    about: 'Its page here.',
    of: ({ id }, whole) => whole(addresses.outlet(id)),
  },
];

/** Everybody who published or passed on. */
export function outletsTable({ outlets, articlesByOutlet }: Dossier, whole: WholeAddress): DataTable {
  return makeTable<OutletRow>({
    name: 'outlets',
    about: 'Who published a report, passed it on, or is named by one as its source.',
    records: outlets.map((outlet) => ({
      ...outlet,
      count: articlesByOutlet.get(outlet.id)?.length ?? 0,
    })),
    key: ['id'],
    columns: outletsColumns,
    whole,
  });
}
