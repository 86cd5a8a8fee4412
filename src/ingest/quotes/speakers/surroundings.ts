import type { Name } from '../names/name.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Roles } from './describe-people.ts';
import type { Parties } from './group-people.ts';

/** What a report tells around an attribution: its paragraphs, its people and what they are called. */
export interface Surroundings {
  readonly text: string;
  readonly paragraphs: readonly NamedParagraph[];
  readonly parties: Parties;
  readonly roles: Roles;
  /** Names that are the subject of their sentence, and names that have said something in it. */
  readonly subjects: ReadonlySet<Name>;
  readonly sayers: ReadonlySet<Name>;
  /** The party of the last quotation surely attributed. */
  readonly lastSpeaker?: number;
}
