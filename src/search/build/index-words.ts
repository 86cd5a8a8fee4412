import { lastSpot } from '../index/index-format.ts';
import { sensesOf } from '../senses/senses-of.ts';
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

type Texts = readonly (readonly { readonly forms: readonly string[] }[])[];

/** Finds every place of every word in a list of texts; `mark` is set before each word. */
export function indexWords(texts: Texts, mark = ''): Map<string, Places> {
  const places = new Map<string, GrowingPlaces>();
  texts.forEach((words, quote) => {
    words.forEach(({ forms }, spot) => {
      for (const form of forms) addPlace(places, mark + form, { quote, spot });
    });
  });
  return places;
}

/** Finds the texts that have a word of each group; at which place matters for no group. */
export function indexSenses(texts: readonly (readonly FindableWord[])[]): Map<string, Places> {
  const groups = texts.map((words) => [
    { forms: [...new Set(words.flatMap(({ forms }) => forms.flatMap(sensesOf)).map(({ group }) => group))] },
  ]);
  return new Map(
    Array.from(indexWords(groups), ([group, { quotes }]) => [group, { quotes, spots: quotes.map(() => []) }]),
  );
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
