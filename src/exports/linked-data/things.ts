import type { Event, NewsArticle, NewsMediaOrganization, Organization, Person, Quotation } from 'schema-dts';
import type { ArticleView } from '../../derive/content/article-view.ts';
import type { EventView } from '../../derive/content/event-view.ts';
import type { NamedPerson } from '../../derive/content/named-person.ts';
import { isDayPrinted } from '../../derive/grades/is-day-printed.ts';
import type { QuoteView } from '../../derive/quotes/quote-view.ts';
import { addresses } from '../../domain/addresses.ts';
import type { OutletEntry } from '../../domain/content.ts';
import { isExactDay } from '../../domain/dates/story-date.ts';
import { absoluteAddress } from '../../domain/site/base-path.ts';
import { foldLetters } from '../../text/fold-word.ts';

/*
 * What this site knows, in the words of schema.org. A machine cannot read “inferred” there, so whatever the report does not
 * print is left out: an outlet, a date, a speaker. Nothing is rated: which report is right is not said here either.
 */

/** The whole address of the front page; undefined where nobody said it. */
type Home = string | undefined;

/** Somebody who is quoted or took part. */
export function describePerson(person: NamedPerson, home: Home): Person | Organization {
  const { name, nativeName, wikidata } = person;
  return {
    '@type': typeOf(person),
    '@id': idOfPerson(person, home),
    name,
    ...(nativeName === undefined ? {} : { alternateName: nativeName }),
    ...(wikidata === undefined ? {} : { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
  };
}

/** Who publishes reports, or passes on those of others. */
export function describeOutlet(outlet: OutletEntry, home: Home): NewsMediaOrganization | Organization {
  const { id, name, spellings, url, role } = outlet;
  const described = {
    '@id': absoluteAddress(addresses.outlet(id), home),
    name,
    ...(spellings.length === 0 ? {} : { alternateName: spellings }),
    ...(url === undefined ? {} : { url }),
  };
  return role === 'publisher'
    ? { '@type': 'NewsMediaOrganization', ...described }
    : { '@type': 'Organization', ...described };
}

/** The outlet's report, as far as the saved file prints what it is. */
export function describeReport(
  article: ArticleView,
  home: Home,
  outlets: readonly OutletEntry[],
): NewsArticle {
  const { source, outlet, published } = article;
  const authors = describeAuthors(source.authors, outlets);
  const hasOutlet = source.outletKnown.grade === 'printed';
  const hasDay = published.grade === 'printed' && isExactDay(published.date);
  return {
    '@type': 'NewsArticle',
    '@id': idOfReport(article, home),
    ...(source.headline === null ? {} : { headline: source.headline }),
    ...(source.deck === undefined ? {} : { alternativeHeadline: source.deck }),
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(hasOutlet ? { publisher: describeOutlet(outlet, home) } : {}),
    ...(hasDay ? { datePublished: published.date } : {}),
    ...(source.url === undefined ? {} : { url: source.url }),
    inLanguage: source.language,
  };
}

/** As the report names them. A report may be signed by an outlet or an agency, and of a name that may be either it is not said what it is. */
function describeAuthors(
  authors: readonly string[],
  outlets: readonly OutletEntry[],
): readonly (Person | Organization)[] {
  const recorded = namesOf(outlets);
  return authors.flatMap((name): readonly (Person | Organization)[] => {
    if (recorded.has(foldLetters(name))) return [{ '@type': 'Organization', name }];
    return isPersonsName(name) ? [{ '@type': 'Person', name }] : [];
  });
}

const namesByOutlets = new WeakMap<readonly OutletEntry[], ReadonlySet<string>>();

/** Every name of an outlet that is recorded, folded once for all reports. */
function namesOf(outlets: readonly OutletEntry[]): ReadonlySet<string> {
  const names =
    namesByOutlets.get(outlets) ??
    new Set(outlets.flatMap(({ name, spellings }) => [name, ...spellings]).map(foldLetters));
  namesByOutlets.set(outlets, names);
  return names;
}

/** An agency may be one word, or all capitals. */
function isPersonsName(name: string): boolean {
  return /\S\s+\S/.test(name) && /\p{Ll}/u.test(name);
}

/**
 * Words in a report. `spokenByCharacter` is whom the report names, whoever it was; `creator` only where no other report
 * gives words of it to somebody else.
 */
export function describeQuotation(view: QuoteView, home: Home): Quotation {
  const { quote, text, article, speakers, contested } = view;
  const people = speakers.map((person) => describePerson(person, home));
  const isNamed = view.speakerKnown === undefined && people.length > 0;
  return {
    '@type': 'Quotation',
    text,
    inLanguage: article.source.language,
    isPartOf: { '@type': 'NewsArticle', '@id': idOfReport(article, home) },
    ...(isNamed ? { spokenByCharacter: people } : {}),
    ...(isNamed && contested === undefined
      ? { creator: speakers.map((person) => referToPerson(person, home)) }
      : {}),
    ...(quote.context === undefined ? {} : { description: quote.context }),
  };
}

/** Something that took place. Undefined for what was only announced, proposed or said: that is no event to go to. */
export function describeEvent(event: EventView, home: Home): Event | undefined {
  if (event.kind !== 'held') return undefined;
  const { id, title, summary, date, place, starts, timed } = event;
  const day = date !== undefined && isDayPrinted(event) && isExactDay(date) ? date : undefined;
  const begin = timed?.grade === 'printed' ? (starts ?? day) : day;
  return {
    '@type': 'Event',
    '@id': absoluteAddress(addresses.event(id), home),
    name: title,
    description: summary,
    ...(begin === undefined ? {} : { startDate: begin }),
    ...(place === undefined ? {} : { location: { '@type': 'Place', name: place } }),
  };
}

/** The outlet's report itself, not the page here that takes it apart. */
function idOfReport({ id }: ArticleView, home: Home): string {
  return `${absoluteAddress(addresses.article(id), home)}#report`;
}

function idOfPerson({ id }: NamedPerson, home: Home): string {
  return absoluteAddress(addresses.person(id), home);
}

function referToPerson(person: NamedPerson, home: Home): Person | Organization {
  return { '@type': typeOf(person), '@id': idOfPerson(person, home) };
}

function typeOf({ kind }: NamedPerson): 'Person' | 'Organization' {
  return kind === 'body' ? 'Organization' : 'Person';
}
