import { createNameFolder, type FoldWord } from '../../derive/content/fold-names.ts';
import type { Claim } from '../../domain/claim.ts';
import type { EventEntry, PersonEntry } from '../../domain/content.ts';
import { spellingsOf } from '../../domain/person.ts';
import type { Story } from '../../domain/story.ts';
import { stemsOf } from '../../ingest/events/event-words.ts';
import { splitWords } from '../../text/split-words.ts';

/** Single stems of a text, names in one spelling. */
export type Stems = ReadonlySet<string>;

/** What is recorded and helps to find claims in the next report. */
export interface ClaimContent {
  readonly story: Pick<Story, 'spellings'>;
  readonly people: readonly PersonEntry[];
  readonly events: readonly EventEntry[];
  /** What the other reports say. */
  readonly others: readonly ClaimElsewhere[];
}

/** What another report says of a fact. */
export interface ClaimElsewhere {
  /** The id of the report. */
  readonly article: string;
  /** Who published it, as it is shown. */
  readonly outlet: string;
  readonly event: string;
  readonly claim: Pick<Claim, 'fact' | 'value' | 'printed'>;
}

/** Turns texts into stems that can be compared across reports. */
export interface ClaimWords {
  readonly stems: (text: string) => Stems;
  /** Stems of people's names and offices: they stand in every sentence and tell no fact. */
  readonly names: Stems;
}

export function createClaimWords({ people, story }: ClaimContent): ClaimWords {
  const fold = createNameFolder(people, story.spellings);
  const stems = (text: string) => readSingleStems(text, fold);
  const named = people.flatMap((person) => [
    ...spellingsOf(person),
    ...person.roles.map(({ title }) => title),
  ]);
  return { stems, names: new Set(named.flatMap((text) => [...stems(text)])) };
}

function readSingleStems(text: string, fold: FoldWord): Stems {
  const folded = splitWords(text)
    .map((word) => fold(word.text))
    .join(' ');
  return new Set(stemsOf(folded).filter((stem) => !stem.includes(' ')));
}
