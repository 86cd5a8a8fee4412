import type { Claim, FactType } from '../../domain/claim.ts';
import type { Stretch } from '../../text/stretch.ts';
import type { Exactness } from './numerals.ts';

/** A value that a text writes in words, in the form in which claims record it. */
export interface ValueInWords extends Stretch {
  readonly type: FactType;
  readonly value: NonNullable<Claim['value']>;
  readonly exactness: Exactness;
  /** What is counted: crowns, pages; left out where the value itself says it. */
  readonly unit?: string;
  /** What the form cannot hold, in a sentence for the note of the claim. */
  readonly note?: string;
}

/** Words that look like a value and are none that could be recorded. */
export interface UnreadValue extends Stretch {
  readonly type: FactType;
  /** In one sentence. */
  readonly why: string;
}

export interface ValuesRead {
  readonly values: readonly ValueInWords[];
  readonly unread: readonly UnreadValue[];
}
