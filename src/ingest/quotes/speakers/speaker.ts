import type { NameKind } from '../names/name.ts';
import type { RankedParty } from './group-parties.ts';

/** Who an attribution means: names where the report gives any, the noun it uses where not. */
export interface Speaker {
  readonly names: readonly string[];
  /** For each of the names, whether it is a person's, an organisation's or a place's. */
  readonly kinds: readonly NameKind[];
  readonly parties: readonly number[];
  readonly description?: string;
  /** By what its words were resolved. */
  readonly by: 'name' | 'two people' | 'thing' | 'pronoun' | 'role' | 'document';
  /** Who else may be meant, the likeliest first, where a pronoun or a role had to be resolved. */
  readonly ranked: readonly RankedParty[];
}
