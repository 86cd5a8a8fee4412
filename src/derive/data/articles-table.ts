import { addresses } from '../../domain/addresses.ts';
import { t } from '../../messages/say.ts';
import type { ArticleView } from '../content/article-view.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import { whyOutlet, whyPublished } from '../grades/reason.ts';
import {
  type DataTable,
  joinIds,
  joinNames,
  makeTable,
  type ReadColumn,
  type WholeAddress,
} from './data-table.ts';
import { datedColumns } from './dated-columns.ts';
import { gradeOf } from './grade-of.ts';

const articlesColumns: readonly ReadColumn<ArticleView>[] = [
  { name: 'id', type: 'id', about: t`Its id.`, of: ({ id }) => id },
  { name: 'title', type: 'text', about: t`A headline of ours.`, of: ({ title }) => title },
  { name: 'deck', type: 'text', about: t`A sentence of ours.`, of: ({ deck }) => deck },
  {
    name: 'headline',
    type: 'text',
    about: t`The headline as printed; empty where the report has none.`,
    of: ({ source }) => source.headline ?? undefined,
  },
  { name: 'outlet', type: 'id', about: t`Who published it.`, of: ({ outlet }) => outlet.id },
  {
    name: 'outlet_grade',
    type: 'grade',
    about: t`How the outlet is known.`,
    of: (article) => gradeOf(article.outlet.id, whyOutlet(article)),
  },
  {
    name: 'via',
    type: 'ids',
    about: t`Outlets it passed through, the nearest to the publisher first.`,
    of: ({ source }) => joinIds(source.via),
  },
  {
    name: 'authors',
    type: 'names',
    about: t`Who wrote it, as the report names them.`,
    of: ({ source }) => joinNames(source.authors),
  },
  ...datedColumns<ArticleView>({
    name: 'published',
    about: t`When it was published, as an EDTF date (ISO 8601-2).`,
    date: ({ published }) => published.date,
    grade: (article) => gradeOf(article.published.date, whyPublished(article)),
  }),
  {
    name: 'language',
    type: 'text',
    about: t`Its language (BCP 47).`,
    of: ({ source }) => source.language,
  },
  {
    name: 'translated_from',
    type: 'text',
    about: t`The language it was translated from, where that is known.`,
    of: ({ source }) => source.translatedFrom,
  },
  {
    name: 'url',
    type: 'address',
    about: t`A page of the report, where one is known: its own, or that of whoever passed it on.`,
    of: ({ source }) => source.url,
  },
  {
    name: 'partial',
    type: 'boolean',
    about: t`Whether only a part of it was saved.`,
    of: ({ source }) => source.partial,
  },
  {
    name: 'file_sha256',
    type: 'text',
    about: t`The hash of the saved file it was read from.`,
    of: ({ source }) => source.file.sha256,
  },
  {
    name: 'quotes',
    type: 'integer',
    about: t`How many quotes are recorded from it.`,
    of: ({ quotes }) => quotes.length,
  },
  {
    name: 'address',
    type: 'address',
    about: t`Its page here.`,
    of: ({ id }, whole) => whole(addresses.article(id)),
  },
];

/** Every report; of its text nothing but the headline. */
export function articlesTable({ articles }: Dossier, whole: WholeAddress): DataTable {
  return makeTable<ArticleView>({
    name: 'articles',
    about: t`A report as this site records it. Its text is not in the data.`,
    records: articles,
    key: ['id'],
    references: { outlet: 'outlets' },
    columns: articlesColumns,
    whole,
  });
}
