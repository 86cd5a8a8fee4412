/** Why a file is not read as a text, and what to do. */
export interface OtherKind {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
  readonly line: number;
}
