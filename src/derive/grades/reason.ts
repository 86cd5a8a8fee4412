import type { PersonEntry, SourceEntry } from '../../domain/content.ts';
import type { GradedValue, MarkedGrade } from '../../domain/grades/grade-words.ts';
import type { Role } from '../../domain/person.ts';
import { t } from '../../messages/say.ts';
import { shortenText } from '../../text/shorten-text.ts';
import type { ArticleView } from '../content/article-view.ts';
import type { EventView } from '../content/event-view.ts';
import { type FindSource, joinKnown, type SourcedEvidence } from '../content/known.ts';
import { occasionName } from '../quotes/describe-quote.ts';
import type { QuoteView } from '../quotes/quote-view.ts';

/** Why a value is shown that the report itself does not print. */
export interface Reason {
  /** Its id on every page: a mark opens it by that. */
  readonly id: string;
  readonly value: GradedValue;
  /** Whose value it is: “Talks at the lake”. */
  readonly of: string;
  readonly grade: MarkedGrade;
  readonly known: SourcedEvidence;
}

/** How the outlet of a report is known. */
export function whyOutlet({ id, title, outletKnown }: ArticleView): Reason | undefined {
  return reasonFor({ id: `why-outlet-${id}`, value: 'outlet', of: `“${title}”` }, outletKnown);
}

/** How the day on which a report was published is known. */
export function whyPublished({ id, title, publishedKnown }: ArticleView): Reason | undefined {
  return reasonFor({ id: `why-date-${id}`, value: 'date', of: `“${title}”` }, publishedKnown);
}

type QuoteKnown = Pick<QuoteView, 'quote' | 'article' | 'text' | 'speakerKnown' | 'occasionKnown'>;

/** How the speaker of a quote is known. */
export function whySpeaker({ quote, article, text, speakerKnown }: QuoteKnown): Reason | undefined {
  return reasonFor(
    { id: `why-speaker-${article.id}--${quote.id}`, value: 'speaker', of: nameQuote(text) },
    speakerKnown,
  );
}

/** How the occasion of a quote is known. */
export function whyOccasion({ quote, article, text, occasionKnown }: QuoteKnown): Reason | undefined {
  return reasonFor(
    { id: `why-occasion-${article.id}--${quote.id}`, value: 'occasion', of: nameQuote(text) },
    occasionKnown,
  );
}

/** How the day of an event is known. */
export function whyDay(event: EventView): Reason | undefined {
  return reasonFor({ id: `why-day-${event.id}`, value: 'date', of: occasionName(event) }, event.dated);
}

/** How the hour of an event is known. */
export function whyHour(event: EventView): Reason | undefined {
  return reasonFor({ id: `why-hour-${event.id}`, value: 'time', of: occasionName(event) }, event.timed);
}

/** How the days of an office are known. */
export function whyOffice(person: PersonEntry, role: Role, find: FindSource): Reason | undefined {
  const id = `why-office-${person.id}-${person.roles.indexOf(role)}`;
  return reasonFor(
    { id, value: 'office', of: `${person.name}, ${role.title}` },
    role.dated && joinKnown(role.dated, find),
  );
}

/** That words stand in a source outside the reports. */
export function whyOutsideWords({ quote, article }: QuoteKnown, source: SourceEntry): Reason | undefined {
  const id = `why-words-${article.id}--${quote.id}--${source.id}`;
  const known: SourcedEvidence = { grade: 'outside', evidence: source.says, source: source.id, from: source };
  return reasonFor({ id, value: 'words', of: t`the other wording` }, known);
}

/** Enough of its words to tell it from the others. */
function nameQuote(text: string): string {
  return `“${shortenText(text, 60)}”`;
}

function reasonFor(
  of: Omit<Reason, 'grade' | 'known'>,
  known: SourcedEvidence | undefined,
): Reason | undefined {
  if (known === undefined || known.grade === 'printed') return undefined;
  return { ...of, known, grade: known.from?.seen === 'unseen' ? 'unseen' : known.grade };
}
