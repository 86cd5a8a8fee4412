import type {
  ArticleRecord,
  ContentRecords,
  EventEntry,
  OutletEntry,
  PersonEntry,
} from '../../domain/content.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { FieldPath } from '../../domain/notice.ts';
import { within } from '../../messages/say.ts';

/** One place in the content that rests on a source outside the reports. */
export interface SourceUse {
  /** The id of the source. */
  readonly source: string;
  /** The folder and the id of the record that rests on it. */
  readonly folder: 'articles' | 'events' | 'outlets' | 'people';
  readonly id: string;
  /** The field that names it: `quotes.calm.saidKnown.source`. */
  readonly field: string;
  /** Steps to that field in the YAML. */
  readonly path: FieldPath;
  /** What of the record rests on it, before the record's name: `the date of`. */
  readonly of: string;
  /** The quote it is about, where it is about one. */
  readonly quote?: string;
}

type Field = Omit<SourceUse, 'folder' | 'id'>;

/** Every place that names a source: facts of reports, quotes and events, labels of outlets, days of offices. */
export function sourceUses({ articles, events, outlets, people }: ContentRecords): readonly SourceUse[] {
  return [
    ...usesIn('articles', articles, articleFields),
    ...usesIn('events', events, eventFields),
    ...usesIn('outlets', outlets, outletFields),
    ...usesIn('people', people, personFields),
  ];
}

function usesIn<T extends { readonly id: string }>(
  folder: SourceUse['folder'],
  entries: readonly T[],
  fieldsOf: (entry: T) => readonly Field[],
): readonly SourceUse[] {
  return entries.flatMap((entry) => fieldsOf(entry).map((field) => ({ folder, id: entry.id, ...field })));
}

function articleFields({ source, published, quotes }: ArticleRecord): readonly Field[] {
  return [
    ...inEvidence(source.outletKnown, {
      field: 'source.outletKnown',
      path: ['source', 'outletKnown'],
      of: within('before what rests on a source')`the outlet of`,
    }),
    ...inEvidence(published, {
      field: 'published',
      path: ['published'],
      of: within('before what rests on a source')`the date of`,
    }),
    ...quotes.flatMap(({ id, speakerKnown, saidKnown, outside }, at) => [
      ...inEvidence(speakerKnown, {
        field: `quotes.${id}.speakerKnown`,
        path: ['quotes', at, 'speakerKnown'],
        of: within('before what rests on a source')`the speaker of`,
        quote: id,
      }),
      ...inEvidence(saidKnown, {
        field: `quotes.${id}.saidKnown`,
        path: ['quotes', at, 'saidKnown'],
        of: within('before what rests on a source')`the occasion of`,
        quote: id,
      }),
      ...outside.map(({ source }, index) => ({
        field: `quotes.${id}.outside.source`,
        path: ['quotes', at, 'outside', index, 'source'],
        of: within('before what rests on a source')`other wording of`,
        quote: id,
        source,
      })),
    ]),
  ];
}

function eventFields({ dated, timed, sources }: EventEntry): readonly Field[] {
  return [
    ...inEvidence(dated, {
      field: 'dated',
      path: ['dated'],
      of: within('before what rests on a source')`the date of`,
    }),
    ...inEvidence(timed, {
      field: 'timed',
      path: ['timed'],
      of: within('before what rests on a source')`the hour of`,
    }),
    ...sources.map(({ source }, at) => ({
      field: 'sources',
      path: ['sources', at, 'source'],
      of: within('before what rests on a source')`what is told of`,
      source,
    })),
  ];
}

function outletFields({ labels }: OutletEntry): readonly Field[] {
  return labels.map(({ source }, at) => ({
    field: 'labels.source',
    path: ['labels', at, 'source'],
    of: within('before what rests on a source')`the label of`,
    source,
  }));
}

function personFields({ roles }: PersonEntry): readonly Field[] {
  return roles.flatMap(({ dated }, at) =>
    inEvidence(dated, {
      field: 'roles.dated',
      path: ['roles', at, 'dated'],
      of: within('before what rests on a source')`an office of`,
    }),
  );
}

function inEvidence(
  known: Pick<Evidence, 'source'> | undefined,
  at: Omit<Field, 'source'>,
): readonly Field[] {
  return known?.source === undefined
    ? []
    : [{ ...at, field: `${at.field}.source`, path: [...at.path, 'source'], source: known.source }];
}
