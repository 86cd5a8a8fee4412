import { otherRenderings } from '../../derive/utterances/utterances.ts';
import { citing } from '../cite/citing.ts';
import { findCited } from '../cite/get-cited.ts';
import { getDossier } from '../get-dossier.ts';
import { keyPages } from '../keys/key-pages.ts';

/** Every quote, with the other renderings of it. */
export async function getQuotePages() {
  const { quotes, utteranceById, story, outlets, find } = await getDossier();
  const citedBy = await findCited();
  const pages = quotes.map((view) => {
    const record = citedBy(`quote/${view.id}`);
    return {
      params: { article: view.article.id, quote: view.quote.id },
      ...citing(() => ({
        view,
        offices: view.speakers.map(({ id }) => find.office(id, view.occasion?.date)),
        renderings: otherRenderings(view, utteranceById),
        story,
        outlets,
        record,
      })),
    };
  });
  return keyPages(pages);
}

/** The card of every quote. */
export async function getQuoteCards() {
  const { quotes } = await getDossier();
  const citedBy = await findCited();
  const pages = quotes.map((view) => {
    const record = citedBy(`quote/${view.id}`);
    return {
      params: { article: view.article.id, quote: view.quote.id },
      ...citing(() => ({ view, record })),
    };
  });
  return keyPages(pages);
}
