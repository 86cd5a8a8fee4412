import type { ArticleInput } from '../../domain/article.ts';
import type { KnownContent } from '../../domain/known-content.ts';
import { toSlug } from '../../domain/slug.ts';
import type { Span } from '../../domain/span.ts';
import { unknownDate } from '../../domain/story-date.ts';
import { endOf } from '../passage.ts';
import type { Report } from '../source/report.ts';
import { draftOutlet, type OutletDraft } from './draft-outlet.ts';
import { draftPeople, type PersonDraft } from './draft-people.ts';
import { draftQuotes, type QuoteDraft, type ReadQuote } from './draft-quotes.ts';
import { createOutletFinder, type OutletFinder } from './find-outlets.ts';
import { createPersonFinder, type FindPerson, spellingsOf } from './find-people.ts';
import { buildReading, type ReadingText } from './reading-text.ts';
import { reviewOfDate, reviewOfOccasions, reviewOfQuote } from './review-notes.ts';
import type { Suggestion } from './events/suggestion.ts';
import { createEventSuggester, type EventSuggester } from './suggest-events.ts';

/** What is known already, ready to be asked. Made once for many files. */
export interface Knowledge {
  readonly content: KnownContent;
  readonly findPerson: FindPerson;
  readonly knownNames: readonly (readonly string[])[];
  readonly outlets: OutletFinder;
  readonly events: EventSuggester;
}

export function createKnowledge(content: KnownContent): Knowledge {
  return {
    content,
    findPerson: createPersonFinder(content.people),
    knownNames: content.people.map(spellingsOf),
    outlets: createOutletFinder(content.outlets),
    events: createEventSuggester(content.events, content.people),
  };
}

/** The same with more people and outlets; the events stay as they are. */
export function extendKnowledge({ events }: Knowledge, content: KnownContent): Knowledge {
  return { ...createKnowledge({ ...content, events: [] }), content, events };
}

/** What a person says of the reports when dropping them. */
export interface Given {
  readonly language?: string | undefined;
  readonly outlet?: string | undefined;
  readonly date?: string | undefined;
}

export interface DraftRequest {
  readonly source: string;
  readonly file: { readonly name: string; readonly sha256: string };
  /** The lines of the file that are no report's. */
  readonly around: string;
  readonly given: Given;
}

/** One report, ready to be written to `content/articles/<id>.md`. */
export interface ArticleDraft {
  readonly id: string;
  readonly article: ArticleInput;
  readonly body: string;
}

export interface DraftedArticle extends ArticleDraft {
  readonly quotes: readonly ReadQuote[];
  readonly reading: ReadingText;
  readonly people: readonly PersonDraft[];
  readonly outlets: readonly OutletDraft[];
}

/** Writes the fields of one report, valid at once; whatever is uncertain is said under `review`. */
export function draftArticle(report: Report, request: DraftRequest, knowledge: Knowledge): DraftedArticle {
  const { source, file, given } = request;
  const reading = buildReading(source, report.lines, report.lostBreaks);
  const headline = report.headline;
  const headlineSpan: Span | undefined =
    headline === undefined ? undefined : [headline.start, endOf(headline)];
  const drafted = draftQuotes({
    source,
    reading,
    headline: headlineSpan,
    findPerson: knowledge.findPerson,
    knownNames: knowledge.knownNames,
  });
  const people = draftPeople(drafted.quotes, reading.text, knowledge);
  const spoken = drafted.quotes.map((read) => ({ ...read, quote: withNewSpeakers(read, people) }));
  const occasions = knowledge.events.forQuotes(reading.text, spoken);
  const quotes = spoken.map((read, index) => ({
    ...read,
    quote: withOccasion(read.quote, occasions[index]),
  }));
  const outlet = draftOutlet(report, request, knowledge);
  const told = [
    ...new Set([
      ...occasions.flatMap((occasion) => occasion?.event ?? []),
      ...knowledge.events.forReport(reading.text),
    ]),
  ];
  const article: ArticleInput = {
    title: headline === undefined ? `Untitled report in ${file.name}` : headline.text,
    deck: 'To be written: one sentence that says what the report is about.',
    source: {
      headline: headline?.text ?? null,
      outlet: outlet.id,
      outletKnown: outlet.known,
      via: [...outlet.via],
      language: given.language ?? report.language ?? 'und',
      ...(report.url === undefined ? {} : { url: report.url }),
      file: { ...file, span: spanOf(report) },
    },
    published: publishedOf(report, given),
    rights: 'digest',
    quotes: quotes.map(({ quote }) => quote),
    notQuotes: drafted.notQuotes.toSorted((a, b) => a.span[0] - b.span[0]),
    events: told.map((event) => ({ event })),
    review: [
      headline === undefined
        ? 'The file has no headline: write a title of ours.'
        : 'The title is the report’s own headline: write one of ours.',
      'Write the deck and the digest.',
      ...outlet.review,
      ...reviewOfDate(report, given),
      ...(given.language === undefined && report.language === undefined
        ? ['The language could not be told: fill in source.language.']
        : []),
      ...quotes.flatMap(reviewOfQuote),
      ...reviewOfOccasions(quotes, occasions),
      ...(told.length === 0
        ? []
        : [`Check the events, which are proposed from their words: ${told.join(', ')}.`]),
      ...people.map(
        ({ id, person }) => `A new person is proposed: content/people/${id}.yaml, ${person.name}.`,
      ),
      ...report.review,
    ],
  };
  return {
    id: draftId(article, file.name),
    article,
    body: bodyOf(quotes),
    quotes,
    reading,
    people,
    outlets: outlet.proposed,
  };
}

function draftId({ source, title }: ArticleInput, fileName: string): string {
  const words = source.headline === null ? fileName.replace(/\.[^.]{1,8}$/, '') : title;
  return toSlug(words) || toSlug(`report ${source.file.sha256.slice(0, 8)}`);
}

function spanOf({ headline, lines }: Report): Span {
  const ends = lines.map(endOf);
  const starts = lines.map(({ start }) => start);
  return [headline?.start ?? Math.min(...starts), Math.max(...ends)];
}

function publishedOf({ published }: Report, given: Given): ArticleInput['published'] {
  if (given.date !== undefined)
    return {
      date: given.date,
      grade: 'inferred',
      evidence: 'Given by hand when the file was read; the report does not print it.',
    };
  if (published === undefined)
    return {
      date: unknownDate,
      grade: 'inferred',
      evidence: 'The report prints no date from which its own could be told.',
    };
  const { value, grade, evidence } = published;
  return { date: value, grade, evidence };
}

function withNewSpeakers({ quote, names }: ReadQuote, people: readonly PersonDraft[]): QuoteDraft {
  const proposed = people
    .filter((person) => names.some((name) => person.names.includes(name)))
    .map(({ id }) => id);
  return proposed.length === 0 ? quote : { ...quote, speaker: [...quote.speaker, ...proposed] };
}

function withOccasion(quote: QuoteDraft, occasion: Suggestion | undefined): QuoteDraft {
  if (occasion === undefined) return quote;
  const { event: said, evidence } = occasion;
  return evidence === undefined
    ? { ...quote, said }
    : { ...quote, said, saidKnown: { grade: 'inferred', evidence } };
}

/** Our digest is for a person to write; until then the quotes stand one below the other. */
function bodyOf(quotes: readonly ReadQuote[]): string {
  const invitation = 'The digest of this report is still to be written. Its quotations are:';
  if (quotes.length === 0) return 'The digest of this report is still to be written.';
  return [invitation, ...quotes.map(({ quote }) => `::quote[${quote.id}]`)].join('\n\n');
}
