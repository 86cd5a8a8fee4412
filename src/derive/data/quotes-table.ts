import { addresses } from '../../domain/addresses.ts';
import { t } from '../../messages/say.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import { whyDay, whyOccasion, whySpeaker } from '../grades/reason.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
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

const quotesColumns: readonly ReadColumn<QuoteView>[] = [
  { name: 'id', type: 'text', about: t`The report and the quote in it.`, of: ({ id }) => id },
  { name: 'article', type: 'id', about: t`The report that prints it.`, of: ({ article }) => article.id },
  { name: 'outlet', type: 'id', about: t`Who published the report.`, of: ({ outlet }) => outlet.id },
  {
    name: 'speakers',
    type: 'ids',
    about: t`Who is quoted; empty where the report names nobody.`,
    of: ({ quote }) => joinIds(quote.speaker),
  },
  {
    name: 'speaker_names',
    type: 'names',
    about: t`The same by name.`,
    of: ({ speakers }) => joinNames(speakers.map(({ name }) => name)),
  },
  {
    name: 'speaker_grade',
    type: 'grade',
    about: t`How the speaker is known.`,
    of: (view) => gradeOf(joinIds(view.quote.speaker), whySpeaker(view)),
  },
  {
    name: 'attribution',
    type: 'text',
    about: t`The report’s words that name the speaker.`,
    of: ({ quote }) => quote.attribution?.printed,
  },
  {
    name: 'kind',
    type: 'text',
    about: t`utterance: whole statements; fragment: a few words in the report’s sentence; statement: set down without quotation marks.`,
    of: ({ quote }) => quote.kind,
  },
  {
    name: 'words',
    type: 'text',
    about: t`The words as printed, without the marks; […] where the report has more in between.`,
    of: ({ text }) => text,
  },
  {
    name: 'occasion',
    type: 'id',
    about: t`The event at which it was said; empty where the report gives none.`,
    of: ({ occasion }) => occasion?.id,
  },
  {
    name: 'occasion_grade',
    type: 'grade',
    about: t`How the occasion is known.`,
    of: (view) => gradeOf(view.occasion?.id, whyOccasion(view)),
  },
  ...datedColumns<QuoteView>({
    name: 'said',
    about: t`When it was said, as an EDTF date (ISO 8601-2).`,
    date: ({ occasion }) => occasion?.date,
    grade: ({ occasion }) => gradeOf(occasion?.date, occasion && whyDay(occasion)),
  }),
  {
    name: 'told',
    type: 'id',
    about: t`The agency or outlet through which the report has the words, where it names one.`,
    of: ({ quote }) => quote.told,
  },
  {
    name: 'spoken_in',
    type: 'text',
    about: t`The language it was spoken in (BCP 47), where a report says so.`,
    of: ({ quote }) => quote.spokenIn,
  },
  {
    name: 'translated_back',
    type: 'boolean',
    about: t`Whether its wording may have been translated back into the language it was spoken in.`,
    of: ({ quote }) => quote.translatedBack !== undefined,
  },
  {
    name: 'contested',
    type: 'boolean',
    about: t`Whether another report gives words of it to somebody else.`,
    of: ({ contested }) => contested !== undefined,
  },
  {
    name: 'utterance',
    type: 'id',
    about: t`Shared by all renderings of one thing said once.`,
    of: ({ quote }) => quote.utterance,
  },
  {
    name: 'address',
    type: 'address',
    about: t`Its page.`,
    of: ({ article, quote }, whole) => whole(addresses.quote(article.id, quote.id)),
  },
];

/** Every recorded quote. */
export function quotesTable({ quotes }: Dossier, whole: WholeAddress): DataTable {
  return makeTable<QuoteView>({
    name: 'quotes',
    about: t`A quote: words that one report gives as somebody’s.`,
    records: quotes,
    key: ['id'],
    references: { article: 'articles', outlet: 'outlets', occasion: 'events' },
    columns: quotesColumns,
    whole,
  });
}
