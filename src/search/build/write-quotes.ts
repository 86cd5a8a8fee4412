import { heldOn } from '../../text/held-on.ts';
import type { FoundQuote, ShownSpeaker } from '../index/found-quote.ts';
import { type Manifest, quoteEndWidth, type WrittenQuotes } from '../index/index-format.ts';
import type { SearchName, SearchRecord } from '../index/search-record.ts';
import { writeFixed } from '../words/fixed-number.ts';

/** Writes the quotes themselves, a few in a file. */
export function writeQuotes(
  records: readonly SearchRecord[],
  names: readonly SearchName[],
  { inFile, inParts }: Pick<Manifest, 'inFile' | 'inParts'>,
): (readonly [name: string, text: string])[] {
  const people = new Map(names.filter(({ type }) => type === 'person').map((name) => [name.id, name]));
  return Array.from({ length: Math.ceil(records.length / inFile) }, (_, file) => {
    const part = records.slice(file * inFile, (file + 1) * inFile);
    return inParts
      ? ([`quotes/${file}.txt`, toLines(part, people)] as const)
      : ([`quotes/${file}.json`, JSON.stringify(toColumns(part, people))] as const);
  });
}

/** Each quote in a line of its own, behind the bytes at which they end. */
function toLines(records: readonly SearchRecord[], people: ReadonlyMap<string, SearchName>): string {
  const lines = records.map((record) => `${JSON.stringify(toFound(record, people))}\n`);
  let end = records.length * quoteEndWidth;
  const ends = lines.map((line) => {
    end += Buffer.byteLength(line);
    return writeFixed(end, quoteEndWidth);
  });
  return [...ends, ...lines].join('');
}

function toFound(record: SearchRecord, people: ReadonlyMap<string, SearchName>): FoundQuote {
  const speakers = record.speakers.map((speaker): ShownSpeaker => {
    const [id, name, role] = showPerson(speaker, record, people);
    return role === undefined ? { id, name } : { id, name, role };
  });
  return { ...record, speakers };
}

function toColumns(records: readonly SearchRecord[], people: ReadonlyMap<string, SearchName>): WrittenQuotes {
  const shownPeople = new Map(
    records
      .flatMap((record) => record.speakers.map((id) => showPerson(id, record, people)))
      .map((shown) => [JSON.stringify(shown), shown]),
  );
  const keys = [...shownPeople.keys()];
  const numberOf = (id: string, record: SearchRecord): number =>
    keys.indexOf(JSON.stringify(showPerson(id, record, people)));
  return {
    ids: records.map(({ id }) => id),
    words: records.map(({ words }) => words),
    abouts: records.map(({ about }) => about ?? null),
    people: [...shownPeople.values()],
    speakers: records.map((record) => record.speakers.map((id) => numberOf(id, record))),
    outlets: records.map(({ outlet }) => outlet),
    kinds: records.map(({ kind }) => kind),
    occasions: records.map(({ occasion }) => occasion ?? null),
    days: records.map(({ from, to }) => [from ?? null, to ?? null] as const),
    utterances: records.map(({ utterance }) => utterance ?? null),
    shown: records.map(({ shown }) => shown ?? null),
  };
}

/** A speaker as a reader sees them on that day. */
function showPerson(
  id: string,
  record: SearchRecord,
  people: ReadonlyMap<string, SearchName>,
): WrittenQuotes['people'][number] {
  const person = people.get(id);
  const role = person === undefined ? undefined : heldOn(person.roles, record);
  return role === undefined ? [id, person?.name ?? id] : [id, person?.name ?? id, role.title];
}
