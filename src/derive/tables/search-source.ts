import { addresses } from '../../domain/addresses.ts';
import { translatedBackWords } from '../../domain/cite/format-citation.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import type { Quote } from '../../domain/quote.ts';
import { quoteSegments } from '../../domain/quote-segments.ts';
import { possibleDays } from '../../domain/role-on.ts';
import type { IndexSource } from '../../search/build/lay-out-index.ts';
import type { NameType, OtherRecord, SearchName, SearchRecord } from '../../search/index/search-record.ts';
import type { ShownFields, ShownSign } from '../../search/index/shown-fields.ts';
import { cutAtHiddenSigns } from '../../text/hidden/hidden-signs.ts';
import type { Stretch } from '../../text/stretch.ts';
import { keysOf } from '../../text/tables/keys-of.ts';
import { foreignLanguage } from '../content/foreign-language.ts';
import type { Dossier } from '../dossier/build-dossier.ts';
import { describeContested } from '../grades/describe-contested.ts';
import { noteSpeaker } from '../grades/describe-reason.ts';
import { whyDay, whyOccasion, whyOutlet, whyPublished, whySpeaker } from '../grades/reason.ts';
import { occasionName } from '../quotes/describe-quote.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import { factRecord } from './fact-records.ts';
import { knownDays, searchRole } from './search-role.ts';
import { shownDoubts } from './shown-doubts.ts';
import { topicRecords } from './topic-records.ts';
import { withoutDomain } from './without-domain.ts';

type Named = Omit<SearchName, 'type'>;

const namesOf: Readonly<Record<NameType, (dossier: Dossier) => readonly Named[]>> = {
  person: namePeople,
  outlet: nameOutlets,
  occasion: nameOccasions,
  place: namePlaces,
};

/** Everything a reader can search for, in the form in which the index takes it. */
export function searchSource(dossier: Dossier): IndexSource {
  return {
    records: dossier.quotes.map(toRecord),
    names: keysOf(namesOf).flatMap((type) => namesOf[type](dossier).map((name) => ({ ...name, type }))),
    others: [
      ...otherReports(dossier),
      ...otherEvents(dossier),
      ...otherPeople(dossier),
      ...otherOutlets(dossier),
    ],
    facts: dossier.ledger.map((entry) => factRecord(entry, sharedWords(dossier))),
    topics: topicRecords(dossier, sharedWords(dossier)),
  };
}

/** What all questions of a story are of: its subject and its place. Whoever asks for these says little of which one is meant. */
function sharedWords({ story }: Dossier): string {
  const place = story.zones.find(({ zone }) => zone === story.zone)?.place ?? '';
  return [story.subject, place].filter((words) => words !== '').join('; ');
}

function toRecord(view: QuoteView): SearchRecord {
  const { id, text, quote, speakers, occasion, outlet } = view;
  return {
    id,
    words: text,
    ...(quote.context === undefined ? {} : { about: quote.context }),
    speakers: speakers.map((person) => person.id),
    outlet: outlet.id,
    kind: quote.kind,
    ...(occasion === undefined
      ? {}
      : {
          occasion: occasion.id,
          ...(occasion.date !== undefined && knownDays(possibleDays(occasion.date))),
        }),
    ...(quote.utterance === undefined ? {} : { utterance: quote.utterance }),
    shown: shownFields(view),
  };
}

/** What a hit shows beside its words; fields without a value are left out, because every byte is fetched. */
function shownFields(view: QuoteView): ShownFields {
  const { quote, article, outlet, occasion, contested } = view;
  const doubts = shownDoubts([
    whySpeaker(view),
    whyOccasion(view),
    occasion && whyDay(occasion),
    whyOutlet(article),
  ]);
  return withoutEmpty({
    outlet: outlet.name,
    report: article.title,
    headline: article.source.headline,
    published: formatStoryDate(article.published.date),
    publishedGrade: whyPublished(article)?.grade,
    said: occasion && occasionName(occasion),
    day: occasion?.date && formatStoryDate(occasion.date, 'short'),
    speakerNote: noteSpeaker(view),
    doubts: doubts.length === 0 ? undefined : doubts,
    source: article.source.url,
    wording: quote.translatedBack === undefined ? undefined : translatedBackWords,
    contested: contested && describeContested(contested),
    language: foreignLanguage(article),
    signs: placeSigns(view.text),
    insertions: placeInsertions(quote),
  });
}

type Unfilled<Fields> = { readonly [Field in keyof Fields]: Fields[Field] | null | undefined };

function withoutEmpty(fields: Unfilled<ShownFields>): ShownFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
}

/** Where signs stand in the text that nobody sees; undefined where there is none. */
function placeSigns(text: string): readonly ShownSign[] | undefined {
  let at = 0;
  const signs = cutAtHiddenSigns(text).flatMap(({ text: own, sign }) => {
    const start = at;
    at += own.length;
    return sign === undefined ? [] : [{ start, end: at, ...sign }];
  });
  return signs.length === 0 ? undefined : signs;
}

/** Where the outlet's own additions stand in the text; undefined where it adds nothing. */
function placeInsertions(quote: Quote): readonly Stretch[] | undefined {
  let at = 0;
  const places = quoteSegments(quote).flatMap(({ kind, text }) => {
    const start = at;
    at += text.length;
    return kind === 'insertion' ? [{ start, end: at }] : [];
  });
  return places.length === 0 ? undefined : places;
}

function namePeople({ people }: Dossier): readonly Named[] {
  return people.map(({ id, name, shortName, nativeName, spellings, roles }) => ({
    id,
    name,
    spellings: unique([shortName, nativeName, ...spellings], name),
    roles: roles.map(searchRole),
  }));
}

function nameOutlets({ outlets, quotes }: Dossier): readonly Named[] {
  const quoting = new Set(quotes.map(({ outlet }) => outlet.id));
  return outlets
    .filter(({ id }) => quoting.has(id))
    .map(({ id, name, spellings }) => ({
      id,
      name,
      spellings: unique([name, ...spellings].flatMap(withoutDomain), name),
      roles: [],
    }));
}

function nameOccasions({ events, quotes }: Dossier): readonly Named[] {
  const said = new Set(quotes.map(({ quote }) => quote.said));
  return events
    .filter(({ id }) => said.has(id))
    .map((event) => ({
      id: event.id,
      name: occasionName(event),
      spellings: unique([event.title], occasionName(event)),
      roles: [],
    }));
}

function namePlaces({ story }: Dossier): readonly Named[] {
  return story.spellings.map(([name = '', ...spellings]) => ({
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    spellings,
    roles: [],
  }));
}

function unique(spellings: readonly (string | undefined)[], name: string): string[] {
  const written = spellings.filter((spelling) => spelling !== undefined);
  return [...new Set(written)].filter((spelling) => spelling !== name);
}

const quoteReference = /::?quote\[[^\]]*\]/g;

function otherReports({ articles, digests }: Dossier): OtherRecord[] {
  return articles.map(({ id, title, deck, source }) => ({
    id,
    type: 'report',
    title,
    text: [source.headline ?? '', deck, digests.get(id)?.replace(quoteReference, ' ') ?? ''].join('\n'),
    url: addresses.article(id),
  }));
}

function otherEvents({ events }: Dossier): OtherRecord[] {
  return events.map(({ id, title, summary, place = '' }) => ({
    id,
    type: 'event',
    title,
    text: [summary, place].join('\n'),
    url: addresses.event(id),
  }));
}

function otherPeople({ people }: Dossier): OtherRecord[] {
  return people.map(({ id, name, nativeName = '', spellings, roles }) => ({
    id,
    type: 'person',
    title: name,
    text: [nativeName, ...spellings, ...roles.map(({ title }) => title)].join('\n'),
    url: addresses.person(id),
  }));
}

function otherOutlets({ outlets }: Dossier): OtherRecord[] {
  return outlets.map(({ id, name, spellings, note = '' }) => ({
    id,
    type: 'outlet',
    title: name,
    text: [...spellings, note].join('\n'),
    url: addresses.outlet(id),
  }));
}
