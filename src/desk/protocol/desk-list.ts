import type { Notice } from '../../domain/notice.ts';

/** What waits at the desk: the drafts and publications of the content folder, and the saved files in its inbox. */
export interface DeskList {
  /** The name of the site; undefined where there is no story file. */
  readonly site: string | undefined;
  /** The content folder, as the commands name it. */
  readonly content: string;
  readonly reports: readonly DeskReport[];
  readonly inbox: readonly InboxFile[];
  /** What is the matter with files that are not listed. */
  readonly faults: readonly Notice[];
}

/** An article as one line of the desk's first page. */
export interface DeskReport {
  readonly id: string;
  /** The report's own headline, else our title. */
  readonly headline: string;
  /** Name of the outlet; its id where it is not recorded. */
  readonly outlet: string;
  /** EDTF. */
  readonly published: string;
  readonly quotes: number;
  /** How many sentences stand under `review`. */
  readonly review: number;
  /** Why it is no publication yet, in phrases; none for a publication. */
  readonly why: readonly string[];
  /** Name of its saved file. */
  readonly file: string;
}

/** A file in the inbox. */
export interface InboxFile {
  readonly name: string;
  readonly bytes: number;
  /** The articles that were made of a file of this name. */
  readonly articles: readonly string[];
}
