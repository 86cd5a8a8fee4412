import { lastSpot } from '../index/index-format.ts';
import { sensesOf } from '../senses/senses-of.ts';
import { readGaps, readNumbers } from '../words/number-text.ts';
import type { FindableWord } from '../words/read-words.ts';
import { addNumber, type GrowingNumbers, startNumbers, textOfNumbers } from './growing-numbers.ts';

/** Where one word stands, as the index has it: the gaps between the numbers of the quotes, and the spots in each of them. */
export interface Places {
  readonly count: number;
  readonly quotes: string;
  readonly spots: string;
}

/** The places of every word, collected text by text. */
export interface WordIndexer {
  /** The words of a text of this number, none of which is lower than one before, and their groups; `mark` is set before each word. */
  readonly addWords: (quote: number, words: readonly FindableWord[], mark?: string) => void;
  /** Every word with its places; nothing is added after. */
  readonly finish: () => ReadonlyMap<string, Places>;
}

interface GrowingPlaces {
  count: number;
  lastQuote: number;
  lastSpot: number;
  /** The gap before the last spot, until it is known whether another follows in that quote; −1 for none. */
  pending: number;
  readonly quotes: GrowingNumbers;
  readonly spots: GrowingNumbers;
  /** Those of the groups of the word; at which place matters for no group. */
  readonly groups: readonly GrowingPlaces[];
}

/** What a text says in 23 words takes kilobytes as objects and bytes as numbers: so it is written at once. */
export function createWordIndexer(): WordIndexer {
  const places = new Map<string, GrowingPlaces>();
  const placesOf = (key: string, form: string): GrowingPlaces => {
    const known = places.get(key);
    if (known !== undefined) return known;
    const groups = sensesOf(form).map(({ group }) => placesOf(group, ''));
    const started = startPlaces(groups);
    places.set(key, started);
    return started;
  };
  return {
    addWords: (quote, words, mark = '') => {
      words.forEach(({ forms }, spot) => {
        for (const form of forms) {
          const known = placesOf(mark + form, form);
          addQuote(known, quote);
          addSpot(known, Math.min(spot, lastSpot));
          for (const group of known.groups) addQuote(group, quote);
        }
      });
    },
    finish: () => new Map(Array.from(places, ([word, known]) => [word, finishPlaces(known)])),
  };
}

function startPlaces(groups: readonly GrowingPlaces[]): GrowingPlaces {
  return {
    count: 0,
    lastQuote: -1,
    lastSpot: -1,
    pending: -1,
    quotes: startNumbers(),
    spots: startNumbers(),
    groups,
  };
}

function addQuote(to: GrowingPlaces, quote: number): void {
  if (to.lastQuote === quote && to.count > 0) return;
  endSpots(to);
  addNumber(to.quotes, quote - to.lastQuote - 1);
  to.count++;
  to.lastQuote = quote;
  to.lastSpot = -1;
}

/** Gaps between the places of a word in one quote, each doubled; the last one is odd. */
function addSpot(to: GrowingPlaces, spot: number): void {
  if (spot === to.lastSpot) return;
  if (to.pending >= 0) addNumber(to.spots, to.pending * 2);
  to.pending = spot - to.lastSpot - 1;
  to.lastSpot = spot;
}

function endSpots(to: GrowingPlaces): void {
  if (to.pending >= 0) addNumber(to.spots, to.pending * 2 + 1);
  to.pending = -1;
}

function finishPlaces(places: GrowingPlaces): Places {
  endSpots(places);
  return { count: places.count, quotes: textOfNumbers(places.quotes), spots: textOfNumbers(places.spots) };
}

/** The numbers of the quotes in which a word stands, with its spots in each; none for a group. */
export function readPlaces({
  count,
  quotes,
  spots,
}: Places): readonly (readonly [quote: number, spots: number[]])[] {
  const numbers = new Uint32Array(count);
  readGaps({ text: quotes, offset: 0, count }, numbers);
  const read = Array.from(numbers, (quote): [number, number[]] => [quote, []]);
  let at = 0;
  let spot = -1;
  for (const written of readNumbers(spots)) {
    spot += (written >> 1) + 1;
    read[at]?.[1].push(spot);
    if ((written & 1) === 0) continue;
    at++;
    spot = -1;
  }
  return read;
}
