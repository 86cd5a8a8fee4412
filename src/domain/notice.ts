/** Steps from the top of a file's fields to one of them: `['quotes', 0, 'words']`. */
export type FieldPath = readonly (string | number)[];

/** Something a person should know about a file they dropped or wrote. Collected as data; printed in one place. */
export interface Notice {
  /** Permanent, searchable name of the check. */
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'note';
  /** What is the matter and why, in one sentence that quotes the person's words back. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  /** The file as the person knows it. */
  readonly file: string;
  /** One-based line, where it is known. */
  readonly line?: number;
  /** One-based column in that line, where it is known. */
  readonly column?: number;
  /** Steps to the field in the YAML of the file; its line is looked up when the notice is printed. */
  readonly path?: FieldPath;
  /** One-based line of the text under the frontmatter; its line in the file is looked up when the notice is printed. */
  readonly bodyLine?: number;
}

/** One notice as a person reads it: place, message, hint and rule. */
export function formatNotice({ file, line, column, message, hint, rule }: Notice): string {
  const place = [file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
  return `${place} ${message}\n  ${hint} [${rule}]`;
}
