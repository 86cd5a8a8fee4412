/**
 * The keystroke-level model: Card, Moran and Newell, The keystroke-level model for user performance time with interactive
 * systems, Communications of the ACM 23 (1980). Seconds for one key of an average typist, pointing at something, moving a
 * hand between keys and mouse, and getting ready to decide.
 */
const seconds = { key: 0.28, pointing: 1.1, homing: 0.4, deciding: 1.35 } as const;

const wordsReadInAMinute = 230;

/** What a person did for a report. */
export interface Handling {
  readonly decisions: number;
  readonly keys: number;
  readonly clicks: number;
  readonly homings: number;
  /** Characters of values and names; those of title, deck and digest are counted by themselves. */
  readonly typed: number;
  /** Digits among them that are values: a place, a length. */
  readonly numbers: number;
  readonly ownWords: number;
  /** Milliseconds for which nothing could be done. */
  readonly waited: number;
}

export const nothingDone: Handling = {
  decisions: 0,
  keys: 0,
  clicks: 0,
  homings: 0,
  typed: 0,
  numbers: 0,
  ownWords: 0,
  waited: 0,
};

export function addHandling(left: Handling, right: Partial<Handling>): Handling {
  const sum = (name: keyof Handling) => left[name] + (right[name] ?? 0);
  return {
    decisions: sum('decisions'),
    keys: sum('keys'),
    clicks: sum('clicks'),
    homings: sum('homings'),
    typed: sum('typed'),
    numbers: sum('numbers'),
    ownWords: sum('ownWords'),
    waited: sum('waited'),
  };
}

/** Seconds of handling by the model, without reading, without our own texts, without waiting for the machine. */
export function handlingSeconds({ decisions, keys, clicks, homings, typed }: Handling): number {
  return (
    decisions * seconds.deciding +
    (keys + typed + clicks) * seconds.key +
    clicks * seconds.pointing +
    homings * seconds.homing
  );
}

/** Seconds for typing title, deck and digest, and for reading a text once. */
export function otherSeconds({ ownWords }: Handling, text: string): { writing: number; reading: number } {
  const words = text.replaceAll(/<[^>]*>/g, ' ').match(/\p{L}+/gu)?.length ?? 0;
  return { writing: ownWords * seconds.key, reading: (words / wordsReadInAMinute) * 60 };
}
