import type { PeopleMerge } from '../../derive/former/merge-people.ts';
import type { ArticleInput } from '../../domain/article.ts';
import type { FieldsSet, RecordFolder } from '../protocol/desk-edit.ts';

/** An article with all that was done to it at the desk, and what was done beside it. */
export interface DeskState {
  readonly article: ArticleInput;
  /** Our digest, Markdown. */
  readonly body: string;
  /** Fields of new and of extended records. */
  readonly records: readonly PutRecord[];
  /** Fields of quotes of other reports. */
  readonly others: readonly PutOtherQuote[];
  /** People who are one, in the order in which it was found out. */
  readonly merges: readonly PeopleMerge[];
  /** Ids of people who were proposed and are nobody. */
  readonly nobody: readonly string[];
  /** Keys of the cards that a person settled. */
  readonly settled: readonly string[];
}

export interface PutRecord {
  readonly folder: RecordFolder;
  readonly id: string;
  readonly fields: FieldsSet;
}

export interface PutOtherQuote {
  readonly article: string;
  readonly quote: string;
  readonly fields: FieldsSet;
}

/** An article as its file has it, with nothing done yet. */
export function startDesk(article: ArticleInput, body: string): DeskState {
  return { article, body, records: [], others: [], merges: [], nobody: [], settled: [] };
}
