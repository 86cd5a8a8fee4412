import { withNote } from '../../domain/cite/format-citation.ts';
import { shortenText } from '../../text/shorten-text.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import { describeReason, describeSaid } from './describe-reason.ts';
import { whyOutlet } from './reason.ts';

/** How the page of a quote is called. */
export interface QuotePageNames {
  /** Where it stands alone. */
  readonly name: string;
  /** Told from every other page of the site. */
  readonly title: string;
  readonly description: string;
}

/** Names the page of a quote, in a line each. */
export function nameQuotePage(view: QuoteView): QuotePageNames {
  const { quote, text, article, outlet, speakers } = view;
  const said = describeSaid(view);
  const outletNote = describeReason(whyOutlet(article));
  const names = speakers.map((person) => person.name).join(' and ') || 'Not named';
  const name = `${names}: “${shortenText(text, 60)}”`;
  const place = [outlet.name, outletNote, article.id, quote.id].filter((part) => part !== undefined);
  return {
    name,
    title: `${name} (${place.join(', ')})`,
    description: `${names}${said === undefined ? '' : ` (${said})`}, as ${withNote(outlet.name, outletNote)} prints it.`,
  };
}
