import { lastSpot } from '../index/index-format.ts';
import type { FindableWord } from '../words/read-words.ts';

/** Where one word stands: the numbers of the quotes, and its places in each of them. */
export interface Places {
  readonly quotes: readonly number[];
  readonly spots: readonly (readonly number[])[];
}

interface GrowingPlaces {
  readonly quotes: number[];
  readonly spots: number[][];
}

/** Finds every place of every word in a list of texts; `mark` is set before each word. */
export function indexWords(texts: readonly (readonly FindableWord[])[], mark = ''): Map<string, Places> {
  const places = new Map<string, GrowingPlaces>();
  texts.forEach((words, quote) => {
    words.forEach(({ forms }, spot) => {
      for (const form of forms) addPlace(places, mark + form, { quote, spot });
    });
  });
  return places;
}

function addPlace(
  places: Map<string, GrowingPlaces>,
  form: string,
  { quote, spot }: { quote: number; spot: number },
): void {
  const known = places.get(form) ?? { quotes: [], spots: [] };
  places.set(form, known);
  if (known.quotes.at(-1) !== quote) {
    known.quotes.push(quote);
    known.spots.push([]);
  }
  const spots = known.spots.at(-1);
  const kept = Math.min(spot, lastSpot);
  if (spots?.at(-1) !== kept) spots?.push(kept);
}
