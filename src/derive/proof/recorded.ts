import type { ArticleEntry } from '../../domain/content.ts';
import type { FieldPath } from '../../domain/notice.ts';
import type { Json } from '../../domain/proof.ts';
import type { Span } from '../../domain/span.ts';

/** Words of the report that an article records, and where they are said to stand. */
export interface RecordedWords {
  /** The field below the recorded thing: `attribution.printed`. */
  readonly field: string;
  readonly words: string;
  readonly span: Span;
}

/** Something an article records of its report, with every field that a proof answers for. */
export interface Recorded {
  /** Its name within the article: `quotes.calm`, `claims.talks.duration`. Claims may share one. */
  readonly of: string;
  readonly path: FieldPath;
  /** Fields without a value are left out. */
  readonly fields: Readonly<Record<string, Json>>;
  readonly words: readonly RecordedWords[];
}

/**
 * What an article records of its report: words, their places, and whose they are said to be. What only we say of them
 * (occasion, kind, context, notes, reasons) is not in it: no file can prove it.
 */
export function listRecorded(article: ArticleEntry): readonly Recorded[] {
  return [
    fileOf(article),
    headlineOf(article),
    ...article.quotes.map(quoteOf),
    ...article.notQuotes.map(notQuoteOf),
    ...claimsOf(article),
    ...article.spellings.map((words, index): Recorded => {
      return { of: 'spellings', path: ['spellings', index], fields: { words }, words: [] };
    }),
  ];
}

/** A field of a recorded thing as a person knows it: `quotes.calm.words`. A headline is a thing of one field. */
export function nameField({ of, path }: Recorded, field: string): string {
  return path.at(-1) === field ? of : `${of}.${field}`;
}

/** Where a field of a recorded thing stands in the frontmatter. */
export function pathToField({ path }: Recorded, field: string): FieldPath {
  return path.at(-1) === field ? path : [...path, ...field.split('.')];
}

function fileOf({ source: { file } }: ArticleEntry): Recorded {
  return { of: 'source.file', path: ['source', 'file'], fields: given(file), words: [] };
}

/** A headline stands where the report begins. */
function headlineOf({ source: { headline, file } }: ArticleEntry): Recorded {
  const span: Span = [file.span[0], file.span[0] + (headline?.length ?? 0)];
  return {
    of: 'source.headline',
    path: ['source', 'headline'],
    fields: { headline },
    words: headline === null ? [] : [{ field: 'headline', words: headline, span }],
  };
}

function quoteOf(quote: ArticleEntry['quotes'][number], index: number): Recorded {
  const { id, speaker, told, words, span, continued, insertions, attribution } = quote;
  const part = (name: string) => (passage: { words: string; span: Span }, number: number) => ({
    field: `${name}.${number}.words`,
    ...passage,
  });
  return {
    of: `quotes.${id}`,
    path: ['quotes', index],
    fields: given({ speaker, told, words, span, continued, insertions, attribution }),
    words: [
      { field: 'words', words, span },
      ...continued.map(part('continued')),
      ...insertions.map(part('insertions')),
      ...(attribution === undefined
        ? []
        : [{ field: 'attribution.printed', words: attribution.printed, span: attribution.span }]),
    ],
  };
}

function notQuoteOf({ words, span }: ArticleEntry['notQuotes'][number], index: number): Recorded {
  return {
    of: 'notQuotes',
    path: ['notQuotes', index],
    fields: given({ words, span }),
    words: [{ field: 'words', words, span }],
  };
}

function claimsOf({ events }: ArticleEntry): readonly Recorded[] {
  return events.flatMap(({ event, claims }, eventIndex) =>
    claims.map(
      ({ fact, value, printed, span, by, told, expected }, index): Recorded => ({
        of: `claims.${event}.${fact}`,
        path: ['events', eventIndex, 'claims', index],
        fields: given({ value, printed, span, by, told, expected }),
        words: [{ field: 'printed', words: printed, span }],
      }),
    ),
  );
}

/** Without fields that are undefined or empty lists: left out or written as empty, they say the same. */
function given(fields: Readonly<Record<string, Json | undefined>>): Readonly<Record<string, Json>> {
  const entries = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}
