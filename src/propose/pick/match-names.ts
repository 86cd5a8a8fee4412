import { distance } from 'fastest-levenshtein';
import { foldLetters } from '../../text/fold-word.ts';
import { soundKey, toLatinLetters } from '../../text/sound/sound-key.ts';

/** Something that is found by its names. */
export interface Nameable {
  /** Every spelling, in any script. */
  readonly names: readonly string[];
}

/** How typed letters were found in a name, the surest first. */
const ways = ['name', 'word', 'sound', 'near'] as const;

export type FoundBy = (typeof ways)[number];

export interface NameMatch<T> {
  readonly item: T;
  /** The spelling that fits best. */
  readonly name: string;
  readonly by: FoundBy;
}

/**
 * Those whose names fit what was typed, in any spelling and script: first whose name begins so, then those of which every
 * typed word begins a word, then those that sound alike, then those with a mistake in it. Within a way the given order
 * stays, since callers put the likeliest first. Nothing typed matches all.
 */
export function matchNames<T extends Nameable>(items: readonly T[], typed: string): readonly NameMatch<T>[] {
  const wanted = readAsked(typed);
  const found = items.flatMap((item) => bestMatch(item, wanted) ?? []);
  return ways.flatMap((way) => found.filter(({ by }) => by === way));
}

interface Asked {
  readonly letters: readonly string[];
  readonly sounds: readonly string[];
}

function readAsked(typed: string): Asked {
  const words = typed.split(/[\s-]+/).filter((word) => word !== '');
  return { letters: words.map(toLatinLetters), sounds: words.map(soundKey) };
}

function bestMatch<T extends Nameable>(item: T, asked: Asked): NameMatch<T> | undefined {
  const found = item.names.flatMap((name) => {
    const by = fits(name, asked);
    return by === undefined ? [] : [{ item, name, by }];
  });
  return ways.flatMap((way) => found.find(({ by }) => by === way) ?? [])[0];
}

function fits(name: string, { letters, sounds }: Asked): FoundBy | undefined {
  const words = foldLetters(name)
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  const latin = words.map(toLatinLetters);
  if (latin.join(' ').startsWith(letters.join(' '))) return 'name';
  if (eachHas(letters, latin, (typed, word) => word.startsWith(typed))) return 'word';
  const heard = words.map(soundKey);
  if (eachHas(sounds, heard, (typed, word) => word.startsWith(typed))) return 'sound';
  return eachHas(sounds, heard, isNear) ? 'near' : undefined;
}

function eachHas(
  typed: readonly string[],
  words: readonly string[],
  fit: (typed: string, word: string) => boolean,
): boolean {
  return typed.every((one) => one !== '' && words.some((word) => fit(one, word)));
}

const fewestLetters = 4;
const lettersPerMistake = 4;

/** One mistake in four letters, over as many letters of the word as were typed, or one more or less. */
function isNear(typed: string, word: string): boolean {
  if (typed.length < fewestLetters) return false;
  const most = Math.floor(typed.length / lettersPerMistake);
  const lengths = [typed.length - 1, typed.length, typed.length + 1];
  return lengths.some((length) => distance(typed, word.slice(0, length)) <= most);
}
