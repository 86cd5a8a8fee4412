import type { ArticleDraft } from '../draft/article-draft.ts';

/** Fields and text of an article. */
export type Draft = Omit<ArticleDraft, 'id'>;

export interface DraftVersions {
  /** The draft as the machine last wrote it; undefined where a person wrote the file. */
  readonly base: Draft | undefined;
  /** The file as it is, with what a person changed. */
  readonly edited: Draft;
  /** What the machine makes of the changed file. */
  readonly fresh: Draft;
  /** The text of the changed file. */
  readonly source: string;
  /** The day on which it was read, YYYY-MM-DD. */
  readonly day: string;
  /** The report is all that the file holds, so that other bytes are another version of it. */
  readonly isWholeFile: boolean;
}

/** The same bytes read again by other rules are no work of the outlet's. */
export function isOtherVersion({ edited, fresh }: Pick<DraftVersions, 'edited' | 'fresh'>): boolean {
  return edited.article.source.file.sha256 !== fresh.article.source.file.sha256;
}
