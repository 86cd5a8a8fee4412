/** What can bear a name in a report. */
export type NamedKind = 'person' | 'body' | 'outlet';

/** What a person has answered on the open card of a proposed person or event and not settled yet. */
export interface RecordAnswer {
  /** Who a proposed person is: nobody new but somebody recorded, by id; `null` where the name is no person’s. */
  readonly isPerson?: string | null;
  readonly personName?: string;
  /** What bears a proposed name. */
  readonly nameOf?: NamedKind;
  readonly office?: string;
  /** Which event a proposed one is: no new one but a recorded one, by id; `null` where it is none. */
  readonly isEvent?: string | null;
  /** A person said that it is a new event, which a card that leaves it out by itself is told. */
  readonly isNewEvent?: true;
  readonly eventTitle?: string;
  /** EDTF; empty where the report gives none. */
  readonly eventDay?: string;
  readonly eventKind?: string;
}
