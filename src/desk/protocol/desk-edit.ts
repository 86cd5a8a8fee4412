import type { PeopleMerge } from '../../derive/former/merge-people.ts';
import type { ArticleInput } from '../../domain/article.ts';
import type { Span } from '../../text/anchor/span.ts';

export type DeskQuote = NonNullable<ArticleInput['quotes']>[number];
export type DeskNotQuote = NonNullable<ArticleInput['notQuotes']>[number];
export type DeskToldEvent = NonNullable<ArticleInput['events']>[number];
export type DeskClaim = NonNullable<DeskToldEvent['claims']>[number];

/** The folders in which a new record can be made or a known one extended. */
export type RecordFolder = 'people' | 'outlets' | 'events';

/** Fields that take the place of the former ones; `null` takes a field out. Fields that are not named stay. */
export type FieldsSet = Readonly<Record<string, unknown>>;

/**
 * One change of an article or of a record beside it, as data: it survives a crash, is taken back, and is applied again
 * to a file that somebody changed in the meantime. Quotes are named by their id, other words by their place.
 */
export type DeskEdit =
  | { readonly kind: 'set-fields'; readonly fields: FieldsSet }
  /** `source`, `published` and what else is a record of the article itself; named by its field. */
  | { readonly kind: 'set-part'; readonly part: 'source' | 'published'; readonly fields: FieldsSet }
  | { readonly kind: 'set-body'; readonly body: string }
  | { readonly kind: 'set-quote'; readonly id: string; readonly fields: FieldsSet }
  | { readonly kind: 'add-quote'; readonly quote: DeskQuote }
  | { readonly kind: 'drop-quote'; readonly id: string }
  | { readonly kind: 'add-not-quote'; readonly notQuote: DeskNotQuote }
  | { readonly kind: 'drop-not-quote'; readonly span: Span }
  /** The report tells of the event, with no claim yet. */
  | { readonly kind: 'tell-event'; readonly event: string }
  | { readonly kind: 'untell-event'; readonly event: string }
  | { readonly kind: 'add-claim'; readonly event: string; readonly claim: DeskClaim }
  | { readonly kind: 'drop-claim'; readonly event: string; readonly fact: string; readonly span: Span }
  /** A quote of another report: an utterance that both have gets its name there too. */
  | {
      readonly kind: 'set-other-quote';
      readonly article: string;
      readonly quote: string;
      readonly fields: FieldsSet;
    }
  /** Sentences under `review` that are settled. */
  | { readonly kind: 'drop-review'; readonly notes: readonly string[] }
  /** A new record, or fields of a known one. */
  | {
      readonly kind: 'put-record';
      readonly folder: RecordFolder;
      readonly id: string;
      readonly fields: FieldsSet;
    }
  /** One person of two: every reference is carried, and the old id leads on. */
  | ({ readonly kind: 'merge-people' } & PeopleMerge)
  /** A record that was proposed and is nobody’s. */
  | { readonly kind: 'drop-record'; readonly folder: 'people'; readonly id: string }
  /** Cards that a person has settled, by their keys. */
  | { readonly kind: 'settle'; readonly cards: readonly string[] }
  /** A card that is opened again. */
  | { readonly kind: 'reopen'; readonly card: string };
