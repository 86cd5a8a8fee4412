import { addresses } from '../../domain/addresses.ts';
import type { OutletEntry, PersonEntry } from '../../domain/content.ts';
import { t } from '../../messages/say.ts';
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
  { name: 'id', type: 'id', about: t`Their id.`, of: ({ id }) => id },
  { name: 'name', type: 'text', about: t`The name as this site writes it.`, of: ({ name }) => name },
  {
    name: 'native_name',
    type: 'text',
    about: t`The name in the person’s own script.`,
    of: ({ nativeName }) => nativeName,
  },
  {
    name: 'spellings',
    type: 'names',
    about: t`Spellings met in the reports, and other common ones.`,
    of: ({ spellings }) => joinNames(spellings),
  },
  {
    name: 'office',
    type: 'text',
    about: t`The office that matters to the story.`,
    of: ({ roles }) => roles[0]?.title,
  },
  {
    name: 'wikidata',
    type: 'text',
    about: t`The id in Wikidata, where it has been checked.`,
    of: ({ wikidata }) => wikidata,
  },
  {
    name: 'quotes',
    type: 'integer',
    about: t`How many quotes they are named as a speaker of.`,
    of: ({ count }) => count,
  },
  {
    name: 'address',
    type: 'address',
    about: t`Their page.`,
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
    about: t`Somebody who spoke or took part.`,
    records: people.map((person) => ({ ...person, count: said.get(person.id)?.length ?? 0 })),
    key: ['id'],
    columns: peopleColumns,
    whole,
  });
}

const outletsColumns: readonly ReadColumn<OutletRow>[] = [
  { name: 'id', type: 'id', about: t`Its id.`, of: ({ id }) => id },
  { name: 'name', type: 'text', about: t`The name as the outlet writes it.`, of: ({ name }) => name },
  { name: 'role', type: 'text', about: t`publisher, aggregator or repost.`, of: ({ role }) => role },
  {
    name: 'family',
    type: 'text',
    about: t`The family it belongs to: reports of one family are one origin.`,
    of: ({ family }) => family,
  },
  { name: 'url', type: 'address', about: t`Its own address, where it is known.`, of: ({ url }) => url },
  {
    name: 'labels',
    type: 'names',
    about: t`What others call it, each with who does. The site labels nobody.`,
    of: ({ labels }) => joinNames(labels.map(({ meaning, labeller }) => `${meaning} (${labeller})`)),
  },
  {
    name: 'articles',
    type: 'integer',
    about: t`How many reports of it are recorded.`,
    of: ({ count }) => count,
  },
  {
    name: 'address',
    type: 'address',
    about: t`Its page here.`,
    of: ({ id }, whole) => whole(addresses.outlet(id)),
  },
];

/** Everybody who published or passed on. */
export function outletsTable({ outlets, articlesByOutlet }: Dossier, whole: WholeAddress): DataTable {
  return makeTable<OutletRow>({
    name: 'outlets',
    about: t`Who published a report, passed it on, or is named by one as its source.`,
    records: outlets.map((outlet) => ({
      ...outlet,
      count: articlesByOutlet.get(outlet.id)?.length ?? 0,
    })),
    key: ['id'],
    columns: outletsColumns,
    whole,
  });
}
