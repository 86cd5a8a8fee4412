import type { Stretch } from '../../text/stretch.ts';
import type { Quotation } from './quotation.ts';
import type { MarkedKind } from './said/classify-marked.ts';
import type { SpokenWords } from './speakers/resolve-speakers.ts';

/** The places by which marked words are read: their own, or that of the same words in the body. */
export interface PlacesRead {
  readonly kindFrom: SpokenWords;
  readonly speechFrom: SpokenWords;
}

/** Marked words that are read, before it is known whether they go on with those before them. */
export interface Find {
  readonly parts: readonly Stretch[];
  readonly kind: MarkedKind;
  /** They open a sentence of their own. */
  readonly opens: boolean;
  readonly speech: Omit<Quotation, 'parts' | 'kind'>;
  /** Where they stand; unknown where marks are damaged. */
  readonly own: SpokenWords | undefined;
  /** Left out where `own` is unknown. */
  readonly places?: PlacesRead;
}

/** “A,” she said. “B.” is one quotation in two parts: nothing but its attribution stands between them. */
export function joinParts(finds: readonly Find[]): readonly Find[] {
  const joined: Find[] = [];
  for (const find of finds) {
    const last = joined.at(-1);
    if (last !== undefined && isDivided(last, find))
      joined[joined.length - 1] = { ...last, parts: [...last.parts, ...find.parts], own: find.own };
    else joined.push(find);
  }
  return joined;
}

function isDivided(first: Find, second: Find): boolean {
  const [before, after] = [first.own, second.own];
  if (before === undefined || after === undefined) return false;
  if (before.here !== after.here) return false;
  if (first.kind !== 'said' || !first.opens || second.kind !== 'said') return false;
  const { cue } = first.speech;
  const goesOn =
    second.speech.rule === 'same speaker goes on' ||
    (cue !== undefined && second.speech.cue?.start === cue.start);
  return cue !== undefined && goesOn && isOnlyAttribution(first, second, cue.start);
}

/** The cue follows the first words, no further sentence lies between, and no word of the reporter's leads into the second: “A,” said Ann, who promises a report “by May”, is two. */
function isOnlyAttribution({ own, parts }: Find, second: Find, cue: number): boolean {
  const [from, to] = [own?.at ?? 0, second.own?.at ?? 0];
  const tokens = second.own?.here.paragraph.tokens ?? [];
  const between = tokens.slice(from + 1, Math.min(to, from + farthest));
  const end = parts.at(-1)?.end ?? 0;
  const sentences = new Set(between.map(({ sentence }) => sentence));
  return (
    between.length > 0 &&
    between.at(-1)?.kind !== 'word' &&
    to - from < farthest &&
    cue > (parts[0]?.end ?? end) &&
    cue < (second.parts[0]?.start ?? 0) &&
    end < cue &&
    sentences.size === 1
  );
}

const farthest = 24;
