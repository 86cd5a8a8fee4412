import type { FieldPath } from '../../domain/notice.ts';
import type { Span } from '../../text/anchor/span.ts';
import { isRecord } from '../../text/tables/is-record.ts';

/** What words of an article are, which tells where among several places they belong. */
export type WrittenRole =
  | 'headline'
  | 'quote'
  | 'continued'
  | 'insertion'
  | 'attribution'
  | 'notQuote'
  | 'claim';

/** Words that an article records, as its file has them: no schema has seen them, and they may have no place yet. */
export interface WrittenWords {
  readonly role: WrittenRole;
  /** The record that holds words and span. */
  readonly path: FieldPath;
  /** The field as a person knows it: `quotes.calm.words`. */
  readonly name: string;
  readonly words: string;
  /** Where they are said to stand; undefined where nothing is said, or nothing that is a span. */
  readonly span: Span | undefined;
}

/** Words that are placed first, and those whose place follows from theirs: the parts, brackets and attribution of a quote. */
export interface WrittenGroup {
  readonly main: WrittenWords;
  readonly parts: readonly WrittenWords[];
}

type Fields = Readonly<Record<string, unknown>>;

/** All words of a report that the fields of its article record, in the order in which they are written down. */
export function listWrittenWords(article: Fields): readonly WrittenGroup[] {
  return [
    ...headlineGroup(article),
    ...recordsIn(article, 'quotes').flatMap(quoteGroup),
    ...recordsIn(article, 'notQuotes').flatMap((holder) => single('notQuote', 'words', holder)),
    ...recordsIn(article, 'events').flatMap(({ path, fields, name }) =>
      recordsIn(fields, 'claims', path).flatMap((claim) =>
        single('claim', 'printed', {
          ...claim,
          name: `claims.${name}.${String(claim.fields['fact'] ?? claim.path.at(-1))}`,
        }),
      ),
    ),
  ];
}

/** A headline has no span of its own: it stands where the report begins. */
function headlineGroup({ source }: Fields): readonly WrittenGroup[] {
  if (!isRecord(source)) return [];
  const { headline, file } = source;
  if (typeof headline !== 'string' || headline.trim() === '') return [];
  const report = isRecord(file) ? spanOf(file['span']) : undefined;
  const span: Span | undefined = report === undefined ? undefined : [report[0], report[0] + headline.length];
  const path = ['source'];
  return [{ main: { role: 'headline', path, name: 'source.headline', words: headline, span }, parts: [] }];
}

interface Holder {
  readonly path: FieldPath;
  readonly fields: Fields;
  /** Its id, else its number. */
  readonly name: string;
}

function recordsIn(fields: Fields, key: string, above: FieldPath = []): readonly Holder[] {
  const list: unknown = fields[key];
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) =>
    isRecord(item)
      ? [
          {
            path: [...above, key, index],
            fields: item,
            name: String(item['id'] ?? item['event'] ?? index),
          },
        ]
      : [],
  );
}

function quoteGroup(quote: Holder): readonly WrittenGroup[] {
  const name = `quotes.${quote.name}`;
  const [main] = wordsOf('quote', 'words', { ...quote, name });
  if (main === undefined) return [];
  const listed = (key: 'continued' | 'insertions', role: WrittenRole) =>
    recordsIn(quote.fields, key, quote.path).flatMap((part) =>
      wordsOf(role, 'words', { ...part, name: `${name}.${key}.${part.path.at(-1)}` }),
    );
  const attribution: unknown = quote.fields['attribution'];
  const named = isRecord(attribution)
    ? wordsOf('attribution', 'printed', {
        path: [...quote.path, 'attribution'],
        fields: attribution,
        name: `${name}.attribution`,
      })
    : [];
  return [
    { main, parts: [...listed('continued', 'continued'), ...listed('insertions', 'insertion'), ...named] },
  ];
}

function single(role: WrittenRole, field: string, holder: Holder): readonly WrittenGroup[] {
  const name = role === 'notQuote' ? `notQuotes.${holder.name}` : holder.name;
  return wordsOf(role, field, { ...holder, name }).map((main) => ({ main, parts: [] }));
}

function wordsOf(role: WrittenRole, field: string, { path, fields, name }: Holder): readonly WrittenWords[] {
  const words = fields[field];
  if (typeof words !== 'string' || words.trim() === '') return [];
  return [{ role, path, name: `${name}.${field}`, words, span: spanOf(fields['span']) }];
}

function spanOf(value: unknown): Span | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [start, end]: readonly unknown[] = value;
  return typeof start === 'number' && typeof end === 'number' && start < end ? [start, end] : undefined;
}
