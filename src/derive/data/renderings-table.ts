import { addresses } from '../../domain/addresses.ts';
import type { Quote } from '../../domain/quote.ts';
import { t } from '../../messages/say.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import { type DataTable, makeTable, type ReadColumn, type WholeAddress } from './data-table.ts';

interface RenderingRow {
  readonly utterance: string;
  readonly number: number;
  readonly quote: string | undefined;
  readonly source: string | undefined;
  readonly isFullest: boolean;
  readonly kind: Quote['kind'];
  readonly words: string;
}

const renderingsColumns: readonly ReadColumn<RenderingRow>[] = [
  { name: 'utterance', type: 'id', about: t`What was said once.`, of: ({ utterance }) => utterance },
  {
    name: 'number',
    type: 'integer',
    about: t`Which rendering it is, the fullest first, those of reports before the others.`,
    of: ({ number }) => number,
  },
  {
    name: 'quote',
    type: 'text',
    about: t`The quote of a report; empty for a source outside the reports.`,
    of: ({ quote }) => quote,
  },
  {
    name: 'outside_source',
    type: 'id',
    about: t`The source outside the reports; empty for a report.`,
    of: ({ source }) => source,
  },
  {
    name: 'fullest',
    type: 'boolean',
    about: t`Whether the others are compared with this one.`,
    of: ({ isFullest }) => isFullest,
  },
  { name: 'kind', type: 'text', about: t`utterance, fragment or statement.`, of: ({ kind }) => kind },
  { name: 'words', type: 'text', about: t`The words as printed there.`, of: ({ words }) => words },
  {
    name: 'address',
    type: 'address',
    about: t`The page that compares all of them.`,
    of: ({ utterance }, whole) => whole(addresses.utterance(utterance)),
  },
];

/** One thing said once, as each report and each source outside the reports renders it. */
export function renderingsTable({ utterances }: Dossier, whole: WholeAddress): DataTable {
  const records = utterances.flatMap(({ id, renderings, outside }): readonly RenderingRow[] => [
    ...renderings.map(({ id: quote, text, quote: { kind } }, index) => ({
      utterance: id,
      number: index + 1,
      quote,
      source: undefined,
      isFullest: index === 0,
      kind,
      words: text,
    })),
    ...outside.map(({ words, kind, source }, index) => ({
      utterance: id,
      number: renderings.length + index + 1,
      quote: undefined,
      source: source.id,
      isFullest: false,
      kind,
      words,
    })),
  ]);
  return makeTable<RenderingRow>({
    name: 'renderings',
    about: t`A rendering: how one report, or a source outside the reports, words something said once.`,
    records,
    key: ['utterance', 'number'],
    references: { quote: 'quotes' },
    columns: renderingsColumns,
    whole,
  });
}
