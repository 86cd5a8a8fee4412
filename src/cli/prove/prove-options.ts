export interface ProveOptions {
  /** A folder laid out like `content/`. */
  readonly content: string;
  /** Files and folders in which the saved files are looked for. */
  readonly places: readonly string[];
  /** The articles to prove; all of them where none is named. */
  readonly ids: readonly string[];
  /** Compares and writes nothing. */
  readonly isCheck: boolean;
  /** Today, YYYY-MM-DD. */
  readonly day: string;
}
