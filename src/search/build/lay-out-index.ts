import { compareText } from '../../text/compare-text.ts';
import { topicWord } from '../index/index-format.ts';
import { indexNames, type NameEntry } from '../index/index-names.ts';
import { findNamePhrases, type NamePhrases } from '../index/name-phrases.ts';
import type {
  FactRecord,
  NameType,
  OtherRecord,
  SearchCollectionName,
  SearchName,
  SearchRecord,
  TopicRecord,
} from '../index/search-record.ts';
import { type FindWords, type FoundWords, findAllWords } from './found-words.ts';
import { type OrderedRecords, orderRecords } from './order-records.ts';

export interface IndexSource {
  readonly records: readonly SearchRecord[];
  readonly names: readonly SearchName[];
  /** Reports, events, people and outlets, for the second group of results. */
  readonly others?: readonly OtherRecord[];
  /** Questions that reports answer. */
  readonly facts?: readonly FactRecord[];
  /** What a question may be about; searched together with those. */
  readonly topics?: readonly TopicRecord[];
}

/** One collection, before it is indexed. */
export interface SearchCollection {
  readonly name: SearchCollectionName;
  readonly records: readonly SearchRecord[];
  readonly names: readonly SearchName[];
}

/** Everything to search for, in the form in which every collection is indexed. */
export function searchCollections({
  records,
  names,
  others = [],
  facts = [],
  topics = [],
}: IndexSource): readonly SearchCollection[] {
  return [
    { name: 'quotes', records, names },
    { name: 'others', records: others.map(toRecord), names: namesOf(['place'], names) },
    {
      name: 'facts',
      records: [...facts.map(factToRecord), ...topics.map(topicToRecord)],
      names: [...namesOf(['place'], names), ...officeHolders(names)],
    },
  ];
}

/** Names by which other things than quotes are found: nobody says them, and no office is held in them. */
function namesOf(types: readonly NameType[], names: readonly SearchName[]): SearchName[] {
  return names.filter(({ type }) => types.includes(type)).map((name) => ({ ...name, roles: [] }));
}

/** People who are named by their offices too, since a question may be about somebody who says nothing. */
function officeHolders(names: readonly SearchName[]): SearchName[] {
  return names
    .filter(({ type }) => type === 'person')
    .map((person) => {
      const titles = person.roles.flatMap(({ title, otherTitles = [] }) => [title, ...otherTitles]);
      return { ...person, roles: [], titles: [...new Set(titles)] };
    });
}

/** A question in lines: what it asks, its values, what else it is called, and each passage; of its event. */
function factToRecord({ id, asks, values, keywords, passages, event, shown }: FactRecord): SearchRecord {
  const words = [asks, values.join('; '), keywords.join('; '), ...passages].join('\n');
  return { id, words, about: event, speakers: [], outlet: '', kind: 'fact', shown: { fact: shown } };
}

/** What a question may be about, in lines like those of a question: its name, its other names, what it is asked for by, what is told of it, and by what its kind is asked for. */
function topicToRecord({
  id,
  type,
  title,
  names,
  keywords,
  ofKind = [],
  text,
  shared = '',
  shown,
}: TopicRecord): SearchRecord {
  const words = [title, names.join('; '), keywords.join('; '), text, ofKind.join('; ')].join('\n');
  return {
    id: `${type}/${id}`,
    words,
    about: `${topicWord} ${shared}`,
    speakers: [],
    outlet: '',
    kind: type,
    shown: { topic: shown },
  };
}

/** A report, an event, a person or an outlet as a text that the same index can hold. */
function toRecord({ id, type, title, text, url }: OtherRecord): SearchRecord {
  const words = text === undefined ? title : `${title}\n${text}`;
  return { id: `${type}/${id}`, words, speakers: [], outlet: '', kind: type, shown: { title, url } };
}

/** A collection with its records numbered, and what each word and each name leads to, before any format. */
export interface IndexLayout extends FoundWords {
  readonly ordered: OrderedRecords;
  readonly entries: readonly NameEntry[];
  readonly phrases: NamePhrases;
}

/** Numbers the records and finds by what each is asked for. */
export function layOutIndex(
  { records, names }: Omit<SearchCollection, 'name'>,
  find: FindWords = findAllWords,
): IndexLayout {
  const ordered = orderRecords(records);
  const entries = indexNames({
    records: ordered.records,
    names: names.toSorted((one, other) => compareText(one.id, other.id)),
  });
  return { ordered, entries, phrases: findNamePhrases(entries), ...find(ordered.records, entries) };
}
