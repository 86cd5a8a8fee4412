import { addresses } from '../../domain/addresses.ts';
import { t } from '../../messages/say.ts';
import type { LedgerEntry } from '../claims/claim-ledger.ts';
import type { RecordedClaim } from '../claims/ledger-claim.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import { type DataTable, joinIds, makeTable, type ReadColumn, type WholeAddress } from './data-table.ts';

interface ClaimRow extends RecordedClaim {
  readonly entry: LedgerEntry;
  readonly words: string | undefined;
  readonly number: number;
}

const claimsColumns: readonly ReadColumn<ClaimRow>[] = [
  { name: 'event', type: 'id', about: t`The event that it is about.`, of: ({ entry }) => entry.event.id },
  { name: 'fact', type: 'id', about: t`The question about the event.`, of: ({ entry }) => entry.fact.id },
  {
    name: 'number',
    type: 'integer',
    about: t`Which answer to the question it is.`,
    of: ({ number }) => number,
  },
  { name: 'asks', type: 'text', about: t`The question in words.`, of: ({ entry }) => entry.fact.asks },
  {
    name: 'type',
    type: 'text',
    about: t`How answers are compared: duration, date, number, people or text.`,
    of: ({ entry }) => entry.fact.type,
  },
  {
    name: 'difference',
    type: 'text',
    about: t`What the answers of all reports amount to; computed.`,
    of: ({ entry }) => entry.kind,
  },
  { name: 'article', type: 'id', about: t`The report.`, of: ({ article }) => article.id },
  {
    name: 'outlet',
    type: 'id',
    about: t`Who published the report.`,
    of: ({ article }) => article.source.outlet,
  },
  {
    name: 'value',
    type: 'text',
    about: t`The answer in comparable form: ISO 8601 duration, EDTF date, number, ids of people, or words of ours.`,
    of: ({ claim }) => comparable(claim.value),
  },
  {
    name: 'value_words',
    type: 'text',
    about: t`The answer as a reader sees it.`,
    of: ({ words }) => words,
  },
  {
    name: 'not_known',
    type: 'boolean',
    about: t`Whether the report says that it is not known.`,
    of: ({ claim }) => claim.notKnown === true,
  },
  { name: 'printed', type: 'text', about: t`The report’s words.`, of: ({ claim }) => claim.printed },
  {
    name: 'claimed_by',
    type: 'ids',
    about: t`Whom the report gives as the source; empty where it says it itself.`,
    of: ({ claim }) => joinIds(claim.by),
  },
  {
    name: 'told',
    type: 'id',
    about: t`The agency or outlet to which it was said, where the report names one.`,
    of: ({ claim }) => claim.told,
  },
  {
    name: 'expected',
    type: 'boolean',
    about: t`Whether it was announced beforehand.`,
    of: ({ claim }) => claim.expected === true,
  },
  {
    name: 'only_if',
    type: 'text',
    about: t`The only case for which it was announced, in words of ours.`,
    of: ({ claim }) => claim.onlyIf,
  },
  {
    name: 'fell_away',
    type: 'boolean',
    about: t`Whether the report says that what was announced did not take place.`,
    of: ({ claim }) => claim.fellAway === true,
  },
  {
    name: 'address',
    type: 'address',
    about: t`The question with all answers.`,
    of: ({ entry }, whole) => whole(addresses.fact(entry.event.id, entry.fact.id)),
  },
];

/** What each report says of each fact. */
export function claimsTable({ ledger }: Dossier, whole: WholeAddress): DataTable {
  return makeTable<ClaimRow>({
    name: 'claims',
    about: t`A claim: one report’s answer to one question about an event, with the words it rests on.`,
    records: ledger.flatMap(rowsOf),
    key: ['event', 'fact', 'number'],
    references: { event: 'events', article: 'articles', outlet: 'outlets' },
    columns: claimsColumns,
    whole,
  });
}

function rowsOf(entry: LedgerEntry): readonly ClaimRow[] {
  const all = [...entry.claims, ...entry.unknown.map((claim) => ({ ...claim, words: undefined }))];
  return all.map((claim, index) => ({ ...claim, entry, number: index + 1 }));
}

function comparable(value: string | number | readonly string[] | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : value.join(' ');
}
