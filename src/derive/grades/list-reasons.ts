import type { JoinedContent } from '../content/join-content.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import {
  type Reason,
  whyDay,
  whyHour,
  whyOccasion,
  whyOffice,
  whyOutlet,
  whyOutsideWords,
  whyPublished,
  whySpeaker,
} from './reason.ts';

type Graded = Pick<JoinedContent, 'articles' | 'events' | 'people' | 'find'> & {
  readonly quotes: readonly QuoteView[];
};

/** Every reason that a mark of the site can open, by its id. */
export function listReasons({ articles, events, people, quotes, find }: Graded): ReadonlyMap<string, Reason> {
  const reasons = [
    ...articles.flatMap((article) => [whyOutlet(article), whyPublished(article)]),
    ...quotes.flatMap((view) => [
      whySpeaker(view),
      whyOccasion(view),
      ...view.outside.map(({ source }) => whyOutsideWords(view, source)),
    ]),
    ...events.flatMap((event) => [whyDay(event), whyHour(event)]),
    ...people.flatMap((person) => person.roles.map((role) => whyOffice(person, role, find.source))),
  ];
  return new Map(reasons.flatMap((reason) => (reason === undefined ? [] : [[reason.id, reason]])));
}

const opened = /popovertarget="(why-[^"]+)"/g;

/** The reasons that the marks of a page open, each once, in the order of their marks. Throws where a mark opens none. */
export function reasonsIn(html: string, reasons: ReadonlyMap<string, Reason>): readonly Reason[] {
  const ids = new Set(Array.from(html.matchAll(opened), ([, id = '']) => id));
  return Array.from(ids, (id) => {
    const reason = reasons.get(id);
    if (reason === undefined) throw new Error(`A mark opens “${id}”, and no value has that reason.`);
    return reason;
  });
}
