import { type Change, type ChangeDay, type ChangePhrase, saysOf, touchesOf } from '../../domain/changes.ts';
import { t, within } from '../../messages/say.ts';
import { changedKindWords, sayPhrase } from '../changes/changed-kinds.ts';
import { correctionForms, matchForms } from '../changes/phrase-forms.ts';
import { changedField } from '../changes/raw-record.ts';
import type { FactView } from '../claims/view-fact.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import type { ChangeIndex } from './change-index.ts';
import type { CitedChange } from './cited.ts';

/** Words for programs, whatever the site speaks. */
const comesAndGoes: readonly string[] = ['added', 'removed'];

type Subject = Pick<Change, 'kind' | 'id'>;
type Concerns = (phrase: ChangePhrase, subject: Subject) => boolean;

/** What became of a record, the newest day first. */
export function citedChangesOf({ kind, id }: Subject, changes: ChangeIndex): readonly CitedChange[] {
  return changesWhere(
    changes.about([`${kind}/${id}`]),
    (_, subject) => subject.kind === kind && subject.id === id,
    sayPhrase,
  );
}

/** Phrases on a report as a whole that a citation of its words repeats. */
const ofReport = matchForms(() => [
  ...comesAndGoes,
  ...correctionForms(t`outlet`),
  ...correctionForms(t`how the outlet is known`),
  ...correctionForms(t`headline as printed`),
  ...correctionForms(t`date of publication`),
  ...correctionForms(t`how the date of publication is known`),
  t`read from another version of the report`,
]);
/** Phrases on an event that a citation of what was said at it repeats. */
const ofOccasion = matchForms(() => [
  ...comesAndGoes,
  changedField(t`headline`),
  changedField(t`short name`),
  ...correctionForms(within('a field of a record')`date`),
  changedField(t`how the date is known`),
]);
/** Phrases on people and outlets that change how they are called. */
const ofName = matchForms(() => correctionForms(within('a field of a record')`name`));

/** What became of a quote: of itself, and of what its citation says of report, occasion and speakers. */
export function citedChangesOfQuote(view: QuoteView, changes: ChangeIndex): readonly CitedChange[] {
  const { quote, article, occasion, speakers, outlet } = view;
  return changesWhere(changes.about(namesInQuote(view)), (phrase, { kind, id }) => {
    const says = saysOf(phrase);
    if (kind === 'report')
      return id === article.id && (touches(phrase, `quote/${quote.id}`) || ofReport(says));
    if (kind === 'event') return id === occasion?.id && ofOccasion(says);
    const isNamed =
      kind === 'person' ? speakers.some((person) => person.id === id) : kind === 'outlet' && id === outlet.id;
    return isNamed && ofName(says);
  });
}

/** Of what a citation of a quote tells changes. */
export function namesInQuote({ article, occasion, speakers, outlet }: QuoteView): readonly string[] {
  return [
    `report/${article.id}`,
    ...(occasion === undefined ? [] : [`event/${occasion.id}`]),
    ...speakers.map((person) => `person/${person.id}`),
    `outlet/${outlet.id}`,
  ];
}

/** The same of a fact. */
export function namesInFact({ event, fact }: Pick<FactView, 'event' | 'fact'>): readonly string[] {
  return [`event/${event.id}`, `fact/${event.id}/${fact.id}`];
}

/** What became of a question and of the answers to it. */
export function citedChangesOfFact(view: FactView, changes: ChangeIndex): readonly CitedChange[] {
  const { event, fact } = view;
  const asked = [`“${fact.asks}”`, t`“${fact.asks}”`];
  return changesWhere(changes.about(namesInFact(view)), (phrase, { kind, id }) =>
    kind === 'event'
      ? id === event.id &&
        (asked.some((words) => saysOf(phrase).includes(words)) || ofOccasion(saysOf(phrase)))
      : touches(phrase, `fact/${event.id}/${fact.id}`),
  );
}

function changesWhere(
  days: readonly ChangeDay[],
  concerns: Concerns,
  say: (phrase: ChangePhrase, subject: Subject) => string = sayOfPart,
): readonly CitedChange[] {
  return days
    .map(({ day, items }) => ({
      day,
      what: items.flatMap((item) =>
        item.what.filter((phrase) => concerns(phrase, item)).map((phrase) => say(phrase, item)),
      ),
    }))
    .filter(({ what }) => what.length > 0);
}

/** A quote comes with its report and its occasion, so that it is said which of them came. */
function sayOfPart(phrase: ChangePhrase, { kind }: Subject): string {
  const said = sayPhrase(phrase);
  return comesAndGoes.includes(saysOf(phrase)) ? t`${changedKindWords[kind].one}: ${said}` : said;
}

function touches(phrase: ChangePhrase, what: string): boolean {
  return touchesOf(phrase).includes(what);
}
