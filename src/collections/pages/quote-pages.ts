import type { CitedRecord } from '../../derive/cite/cited-record.ts';
import type { ArticleView } from '../../derive/content/article-view.ts';
import type { Dossier } from '../../derive/dossier/build-dossier.ts';
import type { QuoteView } from '../../derive/quotes/quote-view.ts';
import { otherRenderings } from '../../derive/utterances/utterances.ts';
import { citing } from '../cite/citing.ts';
import { findCited } from '../cite/get-cited.ts';
import { getDossier } from '../get-dossier.ts';
import { keyPageGroups } from '../keys/page-groups.ts';

/** Every quote, with the other renderings of it. */
export async function getQuotePages() {
  const dossier = await getDossier();
  const { articles, quotesByArticle, story, outlets } = dossier;
  const citedBy = await findCited();
  const shownOf = (view: QuoteView) => showQuote(view, dossier, citedBy);
  const groups = articles.map((article) => ({
    name: groupOf(article),
    from: () => ({ quotes: (quotesByArticle.get(article.id) ?? []).map(shownOf), story, outlets }),
    plan: planQuotes,
  }));
  return keyPageGroups('quotes', groups);
}

interface ShownQuote {
  readonly view: QuoteView;
  readonly offices: readonly (string | undefined)[];
  readonly renderings: ReturnType<typeof otherRenderings>;
  readonly record: CitedRecord;
}

function showQuote(
  view: QuoteView,
  { find, utteranceById }: Dossier,
  citedBy: (id: string) => CitedRecord,
): ShownQuote {
  return {
    view,
    offices: view.speakers.map(({ id }) => find.office(id, view.occasion?.date)),
    renderings: otherRenderings(view, utteranceById),
    record: citedBy(`quote/${view.id}`),
  };
}

interface QuotesOfReport extends Pick<Dossier, 'story' | 'outlets'> {
  readonly quotes: readonly ShownQuote[];
}

function planQuotes({ quotes, story, outlets }: QuotesOfReport) {
  return quotes.map((shown) => ({
    params: { article: shown.view.article.id, quote: shown.view.quote.id },
    ...citing(() => ({ ...shown, story, outlets })),
  }));
}

/** The card of every quote. */
export async function getQuoteCards() {
  const { articles, quotesByArticle } = await getDossier();
  const citedBy = await findCited();
  const cardOf = (view: QuoteView): QuoteCard => ({ view, record: citedBy(`quote/${view.id}`) });
  const groups = articles.map((article) => ({
    name: groupOf(article),
    from: () => (quotesByArticle.get(article.id) ?? []).map(cardOf),
    plan: planCards,
  }));
  return keyPageGroups('cards', groups);
}

type QuoteCard = Pick<ShownQuote, 'view' | 'record'>;

function planCards(cards: readonly QuoteCard[]) {
  return cards.map((card) => ({
    params: { article: card.view.article.id, quote: card.view.quote.id },
    ...citing(() => card),
  }));
}

function groupOf({ id }: ArticleView): string {
  return `report/${id}`;
}
