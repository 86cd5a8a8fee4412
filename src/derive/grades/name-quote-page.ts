import { withNote } from '../../domain/cite/format-citation.ts';
import { listNames } from '../../messages/formats.ts';
import { t } from '../../messages/say.ts';
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
  const names = listNames(speakers.map((person) => person.name)) || t`Not named`;
  const name = `${names}: “${shortenText(text, 60)}”`;
  const printing = withNote(outlet.name, outletNote);
  const place = [outlet.name, outletNote, article.id, quote.id].filter((part) => part !== undefined);
  return {
    name,
    title: `${name} (${place.join(', ')})`,
    description:
      said === undefined
        ? t`${names}, as ${printing} prints it.`
        : t`${names} (${said}), as ${printing} prints it.`,
  };
}
