import { countLetters } from '../../text/letters.ts';

/** Words of a text that was UTF-8 and was read as something else before it was saved. */
export interface DecodedTwice {
  readonly words: string;
  /** What they were. */
  readonly meant: string;
}

const encodings = ['windows-1252', 'windows-1251'];
const longestSample = 20_000;
const fewestRuns = 8;
const shareOfRuns = 0.5;
const shareOfLetters = 0.3;
const run = /[\u0080-\uffff]{2,}/g;

/** Words that were decoded twice, where most of a text was: its letters, taken for bytes again, are UTF-8. */
export function findDecodedTwice(source: string): DecodedTwice | undefined {
  const text = source.slice(0, longestSample);
  const runs = [...(text.match(run) ?? [])];
  if (runs.length < fewestRuns) return undefined;
  for (const encoding of encodings) {
    const bytes = bytesOf(encoding);
    const read = runs.flatMap((words) => readAgain(words, bytes) ?? []);
    const letters = read.reduce((sum, { words }) => sum + words.length, 0);
    const isMost = read.length >= shareOfRuns * runs.length && letters >= shareOfLetters * countLetters(text);
    const longest = read.toSorted((a, b) => b.words.length - a.words.length)[0];
    if (isMost && longest !== undefined) return longest;
  }
  return undefined;
}

function readAgain(words: string, bytes: ReadonlyMap<string, number>): DecodedTwice | undefined {
  const own = [...words].map((letter) => bytes.get(letter) ?? letter.charCodeAt(0));
  if (own.some((byte) => byte > 0xff)) return undefined;
  try {
    const meant = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(own));
    return { words, meant };
  } catch {
    return undefined;
  }
}

function bytesOf(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  return new Map(
    Array.from({ length: 128 }, (_, index) => [decoder.decode(Uint8Array.of(index + 128)), index + 128]),
  );
}
