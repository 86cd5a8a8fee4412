import { type Change, type ChangeDay, type ChangePhrase, saysOf, touchesOf } from '../../domain/changes.ts';
import { t, within } from '../../messages/say.ts';
import { sayPhrase } from '../changes/changed-kinds.ts';
import type { FactView } from '../claims/view-fact.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import type { ChangeIndex } from './change-index.ts';
import type { CitedChange } from './cited.ts';

type Subject = Pick<Change, 'kind' | 'id'>;
type Concerns = (phrase: ChangePhrase, subject: Subject) => boolean;

/** What became of a record, the newest day first. */
export function citedChangesOf({ kind, id }: Subject, changes: ChangeIndex): readonly CitedChange[] {
  return changesWhere(
    changes.about([`${kind}/${id}`]),
    (_, subject) => subject.kind === kind && subject.id === id,
  );
}

/** Phrases on a report as a whole that a citation of its words repeats. */
const ofReport = beginsWith(
  /^(?:added|removed|(?:how the )?outlet\b|headline as printed|(?:how the )?date of publication|read from another version)/,
  [
    t`outlet`,
    t`how the outlet is known`,
    t`headline as printed`,
    t`date of publication`,
    t`how the date of publication is known`,
    t`read from another version of the report`,
  ],
);
/** Phrases on an event that a citation of what was said at it repeats. */
const ofOccasion = beginsWith(/^(?:added|removed|headline|short name|date|how the date)\b/, [
  t`headline`,
  t`short name`,
  within('a field of a record')`date`,
  t`how the date is known`,
]);
/** Phrases on people and outlets that change how they are called. */
const ofName = beginsWith(/^name\b/, [within('a field of a record')`name`]);

/** Phrases are kept in the language that the site had when they were written: in English, or in its own. */
function beginsWith(english: RegExp, said: readonly string[]): (phrase: string) => boolean {
  return (phrase) =>
    english.test(phrase) ||
    said.some((words) => phrase.startsWith(words) && !/^[\p{L}\p{N}]/u.test(phrase.slice(words.length)));
}

/** What became of a quote: of itself, and of what its citation says of report, occasion and speakers. */
export function citedChangesOfQuote(view: QuoteView, changes: ChangeIndex): readonly CitedChange[] {
  const { quote, article, occasion, speakers, outlet } = view;
  const names = [
    `report/${article.id}`,
    ...(occasion === undefined ? [] : [`event/${occasion.id}`]),
    ...speakers.map((person) => `person/${person.id}`),
    `outlet/${outlet.id}`,
  ];
  return changesWhere(changes.about(names), (phrase, { kind, id }) => {
    const says = saysOf(phrase);
    if (kind === 'report')
      return id === article.id && (touches(phrase, `quote/${quote.id}`) || ofReport(says));
    if (kind === 'event') return id === occasion?.id && ofOccasion(says);
    const isNamed =
      kind === 'person' ? speakers.some((person) => person.id === id) : kind === 'outlet' && id === outlet.id;
    return isNamed && ofName(says);
  });
}

/** What became of a question and of the answers to it. */
export function citedChangesOfFact({ event, fact }: FactView, changes: ChangeIndex): readonly CitedChange[] {
  const asked = [`“${fact.asks}”`, t`“${fact.asks}”`];
  const names = [`event/${event.id}`, `fact/${event.id}/${fact.id}`];
  return changesWhere(changes.about(names), (phrase, { kind, id }) =>
    kind === 'event'
      ? id === event.id &&
        (asked.some((words) => saysOf(phrase).includes(words)) || ofOccasion(saysOf(phrase)))
      : touches(phrase, `fact/${event.id}/${fact.id}`),
  );
}

function changesWhere(days: readonly ChangeDay[], concerns: Concerns): readonly CitedChange[] {
  return days
    .map(({ day, items }) => ({
      day,
      what: items.flatMap((item) => item.what.filter((phrase) => concerns(phrase, item)).map(sayPhrase)),
    }))
    .filter(({ what }) => what.length > 0);
}

function touches(phrase: ChangePhrase, what: string): boolean {
  return touchesOf(phrase).includes(what);
}
