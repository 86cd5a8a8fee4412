import { foldLetters } from '../../text/fold-word.ts';
import { type NumeralData, numeralData } from './numeral-data.ts';

/** How sure a number is said to be. */
export type Exactness = 'exactly' | 'about' | 'at least' | 'at most';

/** The words of a language for numbers and lengths, ready to be looked up; every word is folded. */
export interface Numerals {
  readonly small: ReadonlyMap<string, number>;
  readonly large: ReadonlyMap<string, number>;
  readonly joiners: ReadonlySet<string>;
  readonly hour: ReadonlySet<string>;
  readonly minute: ReadonlySet<string>;
  readonly longer: ReadonlySet<string>;
  readonly against: ReadonlySet<string>;
  readonly upTo: ReadonlySet<string>;
  readonly halfBefore: readonly Phrase[];
  /** Parts of one behind a number or its unit. */
  readonly partsBehind: readonly (readonly [Phrase, number])[];
  readonly exactness: readonly (readonly [Phrase, Exactness])[];
  readonly decimalSign: '.' | ',';
}

/** Folded words in a row. */
export type Phrase = readonly string[];

/** The numerals of a language by its tag; undefined where they are not known. */
export function findNumerals(language: string): Numerals | undefined {
  const data = numeralData[language.slice(0, 2).toLowerCase()];
  return data === undefined ? undefined : readNumerals(data);
}

function readNumerals(data: NumeralData): Numerals {
  return {
    small: new Map([
      ...numbered(data.ones, (index) => index),
      ...numbered(data.tens, (index) => 10 * (index + 3)),
      ...forms(data.oneAndHalf).map((word) => [word, 1.5] as const),
    ]),
    large: new Map(numbered(data.large, (index) => [100, 1e3, 1e6, 1e9][index] ?? 1)),
    joiners: new Set(data.joiners.split(' ').map(foldLetters)),
    hour: new Set(forms(data.hour)),
    minute: new Set(forms(data.minute)),
    longer: new Set(forms(data.longer)),
    against: new Set(forms(data.against)),
    upTo: new Set(forms(data.upTo)),
    halfBefore: phrases(data.halfBefore),
    partsBehind: [
      ...phrases(data.halfBehind).map((phrase) => [phrase, 0.5] as const),
      ...phrases(data.quarterBehind).map((phrase) => [phrase, 0.25] as const),
    ],
    exactness: [
      ...phrases(data.atLeast).map((phrase) => [phrase, 'at least'] as const),
      ...phrases(data.atMost).map((phrase) => [phrase, 'at most'] as const),
      ...phrases(data.about).map((phrase) => [phrase, 'about'] as const),
    ].toSorted(([left], [right]) => right.length - left.length),
    decimalSign: data.decimalSign,
  };
}

function numbered(list: string, numberAt: (index: number) => number): readonly (readonly [string, number])[] {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((word, index) => forms(word).map((form) => [form, numberAt(index)] as const));
}

function forms(words: string): readonly string[] {
  return words === '' ? [] : words.split('/').map(foldLetters);
}

function phrases(texts: readonly string[]): readonly Phrase[] {
  return texts.map((text) => foldLetters(text).split(' '));
}
