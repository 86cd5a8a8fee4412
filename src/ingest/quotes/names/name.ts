export type Gender = 'male' | 'female';

export type NameKind = 'person' | 'organisation' | 'place';

/** A capitalised name in a paragraph: `from` and `to` are token positions, `to` exclusive. */
export interface Name {
  readonly from: number;
  readonly to: number;
  /** Where its title begins; `from` when it has none. */
  readonly titleFrom: number;
  readonly words: readonly string[];
  /** The words in small letters without the endings of cases, where a language has cases; by them two names are compared. */
  readonly keys?: readonly string[];
  readonly kind: NameKind;
  readonly gender?: Gender;
  /** The capitalised words before it that are no part of the name: "Senate Majority Leader". */
  readonly title: readonly string[];
}
