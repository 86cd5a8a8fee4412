import type { WrittenQuotes } from './index-format.ts';
import type { SearchRecord } from './search-record.ts';

/** A speaker as a reader sees them on the day of the quote. */
export interface ShownSpeaker {
  readonly id: string;
  readonly name: string;
  readonly role?: string;
}

/** A quote as the index holds it, its speakers ready to be shown. */
export interface FoundQuote extends Omit<SearchRecord, 'speakers'> {
  readonly speakers: readonly ShownSpeaker[];
}

/** The quotes of one file of the index. The build wrote it with the same types, so it is trusted. */
export function readQuoteFile(text: string): FoundQuote[] {
  const file = JSON.parse(text) as WrittenQuotes;
  return file.ids.map((id, row) => quoteAt(file, id, row));
}

function quoteAt(file: WrittenQuotes, id: string, row: number): FoundQuote {
  const [from, to] = file.days[row] ?? [null, null];
  return {
    id,
    words: file.words[row] ?? '',
    ...optional('about', file.abouts[row]),
    speakers: (file.speakers[row] ?? []).flatMap((person) => speakerAt(file, person)),
    outlet: file.outlets[row] ?? '',
    kind: file.kinds[row] ?? '',
    ...optional('occasion', file.occasions[row]),
    ...optional('from', from),
    ...optional('to', to),
    ...optional('utterance', file.utterances[row]),
    ...optional('shown', file.shown[row]),
  };
}

function speakerAt(file: WrittenQuotes, person: number): ShownSpeaker[] {
  const [id, name, role] = file.people[person] ?? [];
  return id === undefined || name === undefined ? [] : [{ id, name, ...optional('role', role) }];
}

/** An object with the property, or without it when there is no value. */
function optional<Key extends string, Value>(
  key: Key,
  value: Value | null | undefined,
): { readonly [K in Key]?: Value } {
  return value === null || value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}
