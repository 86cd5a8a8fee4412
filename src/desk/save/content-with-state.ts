import { carryPerson } from '../../derive/former/merge-people.ts';
import type { ArticleEntry, Content, EventEntry } from '../../domain/content.ts';
import type { DeskState, PutOtherQuote } from '../decide/desk-state.ts';
import { setFields } from '../decide/set-fields.ts';
import { withPutRecords } from '../records/with-put-records.ts';
import { checkRecord } from './check-record.ts';

/**
 * The content as the files would have it after everything that was done to one report, without writing a file: for what
 * is shown while a person writes. Throws a `ContentFault` where a record is not valid as it is.
 */
export function contentWithState(content: Content, id: string, state: DeskState): Content {
  const { people, outlets, events } = withPutRecords(
    {
      people: withPut(content.people, 'people', state),
      outlets: withPut(content.outlets, 'outlets', state),
      events: withPut(content.events, 'events', state),
    },
    { ...state, records: [] },
  );
  const own = checkRecord('articles', `articles/${id}.md`, state.article);
  const others = content.articles.filter((article) => article.id !== id);
  return {
    ...content,
    people: checkPut(people, 'people', state),
    outlets: checkPut(outlets, 'outlets', state),
    events: checkPut(events, 'events', state).map((event) => carryAll(event, state)),
    articles: [
      ...others.map((article) => carryAll(withOtherQuotes(article, state.others), state)),
      { ...own, id, body: state.body },
    ],
  };
}

type RecordFolders = Pick<Content, 'people' | 'outlets' | 'events'>;

/** Records with the fields that were put. */
function withPut<Name extends keyof RecordFolders>(
  known: RecordFolders[Name],
  folder: Name,
  { records }: DeskState,
): RecordFolders[Name] {
  const all = new Map<string, object>(known.map((record) => [record.id, record]));
  for (const { id, fields } of records.filter((record) => record.folder === folder))
    all.set(id, setFields({ ...all.get(id), id }, fields));
  return [...all.values()] as unknown as RecordFolders[Name]; // Those that were put are checked below.
}

/** What was put, as its schema gives it; one that has gone into another since need not be whole. */
function checkPut<Name extends keyof RecordFolders>(
  all: RecordFolders[Name],
  folder: Name,
  { records }: DeskState,
): RecordFolders[Name] {
  const put = new Set(records.filter((record) => record.folder === folder).map(({ id }) => id));
  const checked = all.map(({ id, ...fields }) =>
    put.has(id) ? { ...checkRecord(folder, `${folder}/${id}.yaml`, fields), id } : { ...fields, id },
  );
  return checked as unknown as RecordFolders[Name]; // Its own schema gave it.
}

function withOtherQuotes(article: ArticleEntry, others: readonly PutOtherQuote[]): ArticleEntry {
  const own = others.filter((other) => other.article === article.id);
  if (own.length === 0) return article;
  const quotes = article.quotes.map((quote) =>
    own
      .filter((other) => other.quote === quote.id)
      .reduce((one, { fields }) => setFields(one, fields), quote),
  );
  return { ...article, quotes };
}

function carryAll<T extends ArticleEntry | EventEntry>(record: T, { merges }: DeskState): T {
  return merges.reduce((one, merge) => carryPerson(one, merge) as T, record); // The same fields, other ids.
}
