import type { Span } from '../../../text/anchor/span.ts';
import type { CardAnswer } from '../../decide/card-answer.ts';
import type { DeskState } from '../../decide/desk-state.ts';
import type { RecordFolder } from '../../protocol/desk-edit.ts';
import type { DeskRecords, OtherReport } from '../../protocol/opened-report.ts';
import type { NamePlace } from '../../text/find-known-names.ts';
import type { ClaimGround } from '../cards/propose-claim-cards.ts';

/** What a card asks for, each row by the letter that opens it. */
export const rowLetters = {
  speaker: 's',
  occasion: 'o',
  kind: 't',
  told: 'v',
  same: 'u',
  why: 'x',
  event: 'e',
  fact: 'f',
  value: 'v',
  by: 's',
  outlet: 's',
  day: 'w',
  person: 's',
  office: 'o',
  name: 'n',
  which: 'e',
  title: 'n',
} as const;

export type RowName = keyof typeof rowLetters;

/** In which folder a new record of each row lies; rows that name no record have none. */
export const folderOfRow: Readonly<Partial<Record<RowName, RecordFolder>>> = {
  speaker: 'people',
  by: 'people',
  occasion: 'events',
  event: 'events',
  outlet: 'outlets',
  told: 'outlets',
};

/** One answer that can be chosen, by its number or by name. */
export interface RowOption {
  readonly value: string;
  readonly label: string;
  readonly beside: string;
  /** Every other name by which it is found when a person types. */
  readonly names: readonly string[];
}

/** One field of a card: what stands there, and what can be chosen instead. */
export interface CardRowView {
  readonly name: RowName;
  readonly label: string;
  /** The values that stand there as answered; none where nothing stands. */
  readonly chosen: readonly string[];
  /** As a person reads it where the row is not open. */
  readonly shown: string;
  readonly beside: string;
  /** The likeliest, of which nine have numbers. */
  readonly options: readonly RowOption[];
  /** All others, found by typing. */
  readonly more: readonly RowOption[];
  /** What may be typed besides, where anything may: a question, a length. */
  readonly types?: string;
  /** What stands in the field when it is opened. */
  readonly begins?: string;
}

/** What the fields of a card are made from. */
export interface RowSources {
  readonly state: DeskState;
  readonly answer: CardAnswer;
  readonly records: DeskRecords;
  readonly others: readonly OtherReport[];
  readonly names: readonly NamePlace[];
  readonly text: string;
  /** Days that the report names, as they were read: words and EDTF. */
  readonly days: readonly { readonly words: string; readonly date: string }[];
  /** The paragraph of the card's words. */
  readonly paragraph: Span | undefined;
  readonly ground: ClaimGround;
}

/** The row in which one of a few kinds is chosen, each with what it means. */
export function kindRowOf<Kind extends string>(
  kind: Kind,
  kinds: readonly Kind[],
  meanings: Readonly<Record<string, string>> = {},
): CardRowView {
  const meaningOf = (one: Kind) => meanings[one] ?? '';
  return {
    name: 'kind',
    label: 'Kind',
    chosen: [kind],
    shown: kind,
    beside: meaningOf(kind),
    options: kinds.map((value) => ({ value, label: value, beside: meaningOf(value), names: [] })),
    more: [],
  };
}
