import { addresses } from '../../domain/addresses.ts';
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
  { name: 'id', type: 'id', about: 'Its id.', of: ({ id }) => id },
  { name: 'title', type: 'text', about: 'A headline of ours.', of: ({ title }) => title },
  { name: 'deck', type: 'text', about: 'A sentence of ours.', of: ({ deck }) => deck },
  {
    name: 'headline',
    type: 'text',
    about: 'The headline as printed; empty where the report has none.',
    of: ({ source }) => source.headline ?? undefined,
  },
  { name: 'outlet', type: 'id', about: 'Who published it.', of: ({ outlet }) => outlet.id },
  {
    name: 'outlet_grade',
    type: 'grade',
    about: 'How the outlet is known.',
    of: (article) => gradeOf(article.outlet.id, whyOutlet(article)),
  },
  {
    name: 'via',
    type: 'ids',
    about: 'Outlets it passed through, the nearest to the publisher first.',
    of: ({ source }) => joinIds(source.via),
  },
  {
    name: 'authors',
    type: 'names',
    about: 'Who wrote it, as the report names them.',
    of: ({ source }) => joinNames(source.authors),
  },
  ...datedColumns<ArticleView>({
    name: 'published',
    what: 'it was published',
    date: ({ published }) => published.date,
    grade: (article) => gradeOf(article.published.date, whyPublished(article)),
  }),
  {
    name: 'language',
    type: 'text',
    about: 'Its language (BCP 47).',
    of: ({ source }) => source.language,
  },
  {
    name: 'translated_from',
    type: 'text',
    about: 'The language it was translated from, where that is known.',
    of: ({ source }) => source.translatedFrom,
  },
  {
    name: 'url',
    type: 'address',
    about: 'The report’s own page, where it is known.',
    of: ({ source }) => source.url,
  },
  {
    name: 'partial',
    type: 'boolean',
    about: 'Whether only a part of it was saved.',
    of: ({ source }) => source.partial,
  },
  {
    name: 'file_sha256',
    type: 'text',
    about: 'The hash of the saved file it was read from.',
    of: ({ source }) => source.file.sha256,
  },
  {
    name: 'quotes',
    type: 'integer',
    about: 'How many quotes are recorded from it.',
    of: ({ quotes }) => quotes.length,
  },
  {
    name: 'address',
    type: 'address',
    about: 'Its page here.',
    of: ({ id }, whole) => whole(addresses.article(id)),
  },
];

/** Every report; of its text nothing but the headline. */
export function articlesTable({ articles }: Dossier, whole: WholeAddress): DataTable {
  return makeTable<ArticleView>({
    name: 'articles',
    about: 'A report as this site records it. Its text is not in the data.',
    records: articles,
    key: ['id'],
    references: { outlet: 'outlets' },
    columns: articlesColumns,
    whole,
  });
}
