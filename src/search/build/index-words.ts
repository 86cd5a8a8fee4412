import { lastSpot } from '../index/index-format.ts';
import { sensesOf } from '../senses/senses-of.ts';
import { readGaps, readNumbers } from '../words/number-text.ts';
import type { FindableWord } from '../words/read-words.ts';
import {
  addNumber,
  createNumberStore,
  type GrowingNumbers,
  type NumberStore,
  startNumbers,
  textOfNumbers,
} from './growing-numbers.ts';

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
  const store = createNumberStore();
  const placesOf = (key: string, form: string): GrowingPlaces => {
    const known = places.get(key);
    if (known !== undefined) return known;
    const groups = sensesOf(form).map(({ group }) => placesOf(group, ''));
    const started = startPlaces(store, groups);
    places.set(key, started);
    return started;
  };
  return {
    addWords: (quote, words, mark = '') => {
      words.forEach(({ forms }, spot) => {
        for (const form of forms) {
          const known = placesOf(mark + form, form);
          addQuote(store, known, quote);
          addSpot(store, known, Math.min(spot, lastSpot));
          for (const group of known.groups) addQuote(store, group, quote);
        }
      });
    },
    finish: () => new Map(Array.from(places, ([word, known]) => [word, finishPlaces(store, known)])),
  };
}

function startPlaces(store: NumberStore, groups: readonly GrowingPlaces[]): GrowingPlaces {
  return {
    count: 0,
    lastQuote: -1,
    lastSpot: -1,
    pending: -1,
    quotes: startNumbers(store),
    spots: startNumbers(store),
    groups,
  };
}

function addQuote(store: NumberStore, to: GrowingPlaces, quote: number): void {
  if (to.lastQuote === quote && to.count > 0) return;
  endSpots(store, to);
  addNumber(store, to.quotes, quote - to.lastQuote - 1);
  to.count++;
  to.lastQuote = quote;
  to.lastSpot = -1;
}

/** Gaps between the places of a word in one quote, each doubled; the last one is odd. */
function addSpot(store: NumberStore, to: GrowingPlaces, spot: number): void {
  if (spot === to.lastSpot) return;
  if (to.pending >= 0) addNumber(store, to.spots, to.pending * 2);
  to.pending = spot - to.lastSpot - 1;
  to.lastSpot = spot;
}

function endSpots(store: NumberStore, to: GrowingPlaces): void {
  if (to.pending >= 0) addNumber(store, to.spots, to.pending * 2 + 1);
  to.pending = -1;
}

function finishPlaces(store: NumberStore, places: GrowingPlaces): Places {
  endSpots(store, places);
  return {
    count: places.count,
    quotes: textOfNumbers(store, places.quotes),
    spots: textOfNumbers(store, places.spots),
  };
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
