import type { Claim } from '../../domain/claim.ts';
import type { ArticleRecord } from '../../domain/content.ts';
import type { FieldPath } from '../../domain/notice.ts';
import type { Json } from '../../domain/proof.ts';
import type { FormerQuote, NotQuote, Quote, QuotePart } from '../../domain/quote.ts';
import type { Span } from '../../text/anchor/span.ts';
import { keepAnswersOf } from '../../text/keep-answers.ts';

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

/** What a proof answers for: the report's words and whose they are, not what we say of them. A new field must be decided here. */
const quoteFields = {
  id: false,
  formerly: false,
  speaker: true,
  speakerKnown: false,
  words: true,
  span: true,
  continued: true,
  kind: false,
  said: false,
  saidKnown: false,
  utterance: false,
  insertions: true,
  attribution: true,
  told: true,
  spokenIn: false,
  context: false,
  outside: false,
  translatedBack: false,
} as const satisfies Record<keyof Quote, boolean>;

const formerQuoteFields = {
  id: false,
  speaker: true,
  words: true,
  span: true,
  continued: true,
} as const satisfies Record<keyof FormerQuote, boolean>;

const notQuoteFields = {
  words: true,
  span: true,
  kind: false,
  why: false,
} as const satisfies Record<keyof NotQuote, boolean>;

const claimFields = {
  fact: false,
  value: true,
  printed: true,
  span: true,
  by: true,
  told: true,
  expected: true,
  onlyIf: false,
  fellAway: true,
  notKnown: true,
  note: false,
} as const satisfies Record<keyof Claim, boolean>;

/**
 * What an article records of its report: words, their places, and whose they are said to be. What only we say of them
 * (occasion, kind, context, notes, reasons) is not in it: no file can prove it.
 */
export const listRecorded = keepAnswersOf((article: ArticleRecord): readonly Recorded[] => [
  fileOf(article),
  headlineOf(article),
  ...deckOf(article),
  ...article.quotes.map(quoteOf),
  ...article.notQuotes.map(notQuoteOf),
  ...claimsOf(article),
  ...listFormer(article).map(({ recorded }) => recorded),
  ...article.spellings.map((words, index): Recorded => {
    return { of: 'spellings', path: ['spellings', index], fields: { words }, words: [] };
  }),
]);

/** A field of a recorded thing as a person knows it: `quotes.calm.words`. A headline is a thing of one field. */
export function nameField({ of, path }: Recorded, field: string): string {
  return path.at(-1) === field ? of : `${of}.${field}`;
}

/** Where a field of a recorded thing stands in the frontmatter. */
export function pathToField({ path }: Recorded, field: string): FieldPath {
  return path.at(-1) === field ? path : [...path, ...field.split('.')];
}

function fileOf({ source: { file } }: ArticleRecord): Recorded {
  return { of: 'source.file', path: ['source', 'file'], fields: { ...file }, words: [] };
}

/** A headline stands where the report begins. */
function headlineOf({ source: { headline, file } }: ArticleRecord): Recorded {
  const span = headlineSpan(headline ?? '', file.span);
  return {
    of: 'source.headline',
    path: ['source', 'headline'],
    fields: { headline },
    words: headline === null ? [] : [{ field: 'headline', words: headline, span }],
  };
}

/** A deck is looked for in the whole report: some print it under their headline, some above it. */
function deckOf({ source: { deck } }: ArticleRecord): readonly Recorded[] {
  if (deck === undefined) return [];
  return [{ of: 'source.deck', path: ['source', 'deck'], fields: { deck }, words: [] }];
}

function headlineSpan({ length }: string, [start]: Span): Span {
  return [start, start + length];
}

function quoteOf(quote: Quote, index: number): Recorded {
  const { id, words, span, continued, insertions, attribution } = quote;
  const part = (name: string) => (passage: QuotePart, number: number) => ({
    field: `${name}.${number}.words`,
    ...passage,
  });
  return {
    of: `quotes.${id}`,
    path: ['quotes', index],
    fields: pickFields(quote, quoteFields),
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

function notQuoteOf(notQuote: NotQuote, index: number): Recorded {
  const { words, span } = notQuote;
  return {
    of: 'notQuotes',
    path: ['notQuotes', index],
    fields: pickFields(notQuote, notQuoteFields),
    words: [{ field: 'words', words, span }],
  };
}

function claimsOf({ events }: ArticleRecord): readonly Recorded[] {
  return events.flatMap(({ event, claims }, eventIndex) =>
    claims.map(
      (claim, index): Recorded => ({
        of: `claims.${event}.${claim.fact}`,
        path: ['events', eventIndex, 'claims', index],
        fields: pickFields(claim, claimFields),
        words: [{ field: 'printed', words: claim.printed, span: claim.span }],
      }),
    ),
  );
}

/** Words of a former version of the report. The file that is read now does not hold them. */
export interface RecordedFormer {
  readonly recorded: Recorded;
  /** SHA-256 of the file of that version. */
  readonly sha256: string;
  /** The name that the same words had in the proof of that version. */
  readonly was: string;
  readonly words: readonly RecordedWords[];
}

/** What an article records of the versions that the outlet has replaced. */
export function listFormer({ source: { versions } }: ArticleRecord): readonly RecordedFormer[] {
  return versions.flatMap(({ sha256, span, headline, quotes }, index) => {
    const of = `versions.${sha256.slice(0, 8)}`;
    const path = ['source', 'versions', index];
    const words = { field: 'headline', words: headline ?? '', span: headlineSpan(headline ?? '', span) };
    return [
      ...(headline === undefined
        ? []
        : [
            {
              sha256,
              was: 'source.headline',
              words: [words],
              recorded: {
                of: `${of}.headline`,
                path: [...path, 'headline'],
                fields: { sha256, headline },
                words: [],
              },
            },
          ]),
      ...quotes.map((quote, number) => formerQuote(quote, { of, sha256, path: [...path, 'quotes', number] })),
    ];
  });
}

function formerQuote(
  quote: FormerQuote,
  { of, sha256, path }: { readonly of: string; readonly sha256: string; readonly path: FieldPath },
): RecordedFormer {
  const { id, words, span, continued } = quote;
  return {
    sha256,
    was: `quotes.${id}`,
    words: [
      { field: 'words', words, span },
      ...continued.map((part, number) => ({ field: `continued.${number}.words`, ...part })),
    ],
    recorded: {
      of: `${of}.quotes.${id}`,
      path,
      fields: { sha256, ...pickFields(quote, formerQuoteFields) },
      words: [],
    },
  };
}

/** The fields that the table says yes to, without those that are undefined or empty lists: left out or empty, they say the same. */
function pickFields<T extends object>(
  value: T,
  isProved: Readonly<Record<keyof T, boolean>>,
): Readonly<Record<string, Json>> {
  const proved = new Map<string, boolean>(Object.entries(isProved));
  return Object.fromEntries(
    Object.entries(value).filter(
      ([name, field]) => proved.get(name) === true && field !== undefined && !isEmptyList(field),
    ),
  );
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
