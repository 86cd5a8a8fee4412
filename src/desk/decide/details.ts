import type { ArticleInput } from '../../domain/article.ts';
import type { PersonEntry } from '../../domain/content.ts';
import type { DeskClaim, DeskEdit, DeskQuote, FieldsSet } from '../protocol/desk-edit.ts';
import { setFields } from './set-fields.ts';

/** What a card is about, by its kind. */
export type DetailsOf =
  | { readonly kind: 'report'; readonly article: ArticleInput }
  | { readonly kind: 'quote'; readonly quote: DeskQuote }
  | { readonly kind: 'claim'; readonly claim: DeskClaim }
  | { readonly kind: 'person'; readonly ids: readonly string[]; readonly person: PersonEntry }
  | { readonly kind: 'event'; readonly id: string; readonly event: object };

/** What was typed into the fields of a card that have no row, by their names. */
export type DetailAnswers = Readonly<Record<string, string>>;

/** A field that has no row of its own, because few reports need it. */
export interface DetailField {
  readonly name: string;
  readonly label: string;
  readonly beside: string;
  readonly value: string;
}

type Labels = Readonly<Record<string, readonly [label: string, beside: string]>>;

const labels: Readonly<Record<DetailsOf['kind'], Labels>> = {
  report: {
    headline: ['Headline', 'as printed'],
    url: ['Address', 'of the report’s own page'],
    language: ['Language', 'like en or nb'],
    translatedFrom: ['Translated', 'from which language, where that is known'],
  },
  quote: {
    attribution: ['Says who', 'the report’s words that name the speaker'],
    spokenIn: ['Spoken in', 'a language, where a report says so'],
    context: ['Context', 'what it was an answer to, in a sentence of ours'],
    utterance: ['Utterance', 'one id for all renderings of what was said once'],
    translatedBack: ['Back', 'why it may have been translated back'],
  },
  claim: { note: ['Note', 'in a sentence of ours'] },
  person: {
    shortName: ['In lists', 'the last word of the name where it is empty'],
    nativeName: ['Own script', 'the name as the person writes it'],
    spellings: ['Spellings', 'with commas between them'],
  },
  event: {
    shortTitle: ['In lists', 'the occasion: press conference'],
    place: ['Place', 'in a reader’s words'],
    zone: ['Zone', 'of the place, like Europe/Oslo'],
    people: ['People', 'who took part: ids with commas between them'],
  },
};

/** The fields of a card beyond its rows, as they stand with what was typed. */
export function listDetails(of: DetailsOf, typed: DetailAnswers): readonly DetailField[] {
  const record = recordOf(of);
  return Object.entries(labels[of.kind]).map(([name, [label, beside]]) => ({
    name,
    label,
    beside,
    value: typed[name] ?? asText(record[name]),
  }));
}

function recordOf(of: DetailsOf): Readonly<Record<string, unknown>> {
  switch (of.kind) {
    case 'report':
      return { ...of.article.source };
    case 'quote':
      return { ...of.quote, attribution: of.quote.attribution?.printed };
    case 'claim':
      return { ...of.claim };
    case 'person':
      return { ...of.person };
    case 'event':
      return { ...of.event };
  }
}

function asText(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : '';
}

/** What typed details lack before they can be kept: words that the report does not have. */
export function detailsLack(of: DetailsOf, typed: DetailAnswers, text: string): string | undefined {
  const words = typed['attribution']?.trim() ?? '';
  return of.kind === 'quote' && words !== '' && !text.includes(words)
    ? `“${words}” in the report`
    : undefined;
}

/** The edits of a card with what was typed into its other fields. */
export function withDetails(
  edits: readonly DeskEdit[],
  of: DetailsOf,
  { typed, text }: { readonly typed: DetailAnswers; readonly text: string },
): readonly DeskEdit[] {
  const fields = fieldsOf(of, typed, text);
  if (Object.keys(fields).length === 0) return edits;
  switch (of.kind) {
    case 'report':
      return [...edits, { kind: 'set-part', part: 'source', fields }];
    case 'quote':
      return [...edits, { kind: 'set-quote', id: of.quote.id, fields }];
    case 'claim':
      return edits.map((edit) =>
        edit.kind === 'add-claim' ? { ...edit, claim: setFields(edit.claim, fields) } : edit,
      );
    case 'person':
      return withRecordFields(edits, of.ids, fields);
    case 'event':
      return withRecordFields(edits, [of.id], fields);
  }
}

/** A record that is not made gets no fields. */
function withRecordFields(
  edits: readonly DeskEdit[],
  ids: readonly string[],
  fields: FieldsSet,
): readonly DeskEdit[] {
  return edits.map((edit) =>
    edit.kind === 'put-record' && ids.includes(edit.id)
      ? { ...edit, fields: setFields(edit.fields, fields) }
      : edit,
  );
}

/** A record cannot be without them: an empty field leaves them as they are. */
const required: ReadonlySet<string> = new Set(['headline', 'language', 'zone']);

const lists: ReadonlySet<string> = new Set(['spellings', 'people']);

/** As the format writes them; an empty field is taken out. */
function fieldsOf(of: DetailsOf, typed: DetailAnswers, text: string): FieldsSet {
  return Object.fromEntries(
    filled(typed).map(([name, words]) => {
      if (name === 'attribution') return [name, attributionOf(of, words, text)];
      if (lists.has(name)) return [name, words.split(/\s*,\s*/).filter((one) => one !== '')];
      return [name, words === '' ? null : words];
    }),
  );
}

function filled(typed: DetailAnswers): readonly (readonly [name: string, words: string])[] {
  return Object.entries(typed)
    .map(([name, value]) => [name, value.trim()] as const)
    .filter(([name, words]) => words !== '' || !required.has(name));
}

/** The place of the words that is nearest to the quote. */
function attributionOf(of: DetailsOf, printed: string, text: string): object | null {
  if (printed === '' || of.kind !== 'quote') return null;
  const [from] = of.quote.span;
  const before = text.lastIndexOf(printed, from);
  const behind = text.indexOf(printed, from);
  const isBefore = before !== -1 && (behind === -1 || from - before <= behind - from);
  const at = isBefore ? before : behind;
  return at === -1 ? null : { printed, span: [at, at + printed.length] };
}
