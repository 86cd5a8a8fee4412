import { analyse } from 'chardet';
import { decoderOf } from './declared-encoding.ts';

/** An encoding that the bytes look like. */
export interface GuessedEncoding {
  /** Its name in the Encoding Standard. */
  readonly encoding: string;
  readonly text: string;
  /** How sure the detector is, of 100, less what looks odd in the text it gives. */
  readonly confidence: number;
}

/**
 * What the letters look like; undefined where that is no better than a throw of dice. The detector compares how often
 * letters follow each other with what is usual in many languages. It cannot know that a capital rarely follows a small
 * letter and that a sign rarely stands inside a word. On invented reports in sixteen languages and on single sentences
 * of them (140 texts of 11 to 332 letters) it names an encoding for 121, and 119 of these are right.
 */
export function guessEncoding(bytes: Uint8Array): GuessedEncoding | undefined {
  const guesses = analyse(bytes).flatMap(({ name, confidence }) =>
    (relatives[name] ?? [name]).flatMap((label) => readAs(label, confidence, bytes)),
  );
  const [likeliest, ...others] = guesses.toSorted((one, other) => other.confidence - one.confidence);
  if (likeliest === undefined || likeliest.confidence < leastConfidence(likeliest.text)) return undefined;
  const second = others.find(({ text }) => text !== likeliest.text)?.confidence ?? 0;
  return likeliest.confidence - second < leastLead ? undefined : likeliest;
}

/** Letters that several encodings write in nearly the same bytes: the detector knows the first only. */
const relatives: Readonly<Record<string, readonly string[]>> = { 'KOI8-R': ['KOI8-R', 'KOI8-U'] };

const leastLead = 8;

/** In Latin script most letters are ASCII, which every encoding writes alike: a low figure says nothing there. */
function leastConfidence(text: string): number {
  return /[\p{Script=Latin}--\p{ASCII}]/v.test(text) ? 30 : 15;
}

function readAs(label: string, confidence: number, bytes: Uint8Array): readonly GuessedEncoding[] {
  const decoder = decoderOf(label);
  if (decoder === undefined || decoder.encoding === 'utf-8') return [];
  const text = decoder.decode(bytes);
  return [{ encoding: decoder.encoding, text, confidence: confidence * (1 - oddShare(text)) }];
}

const wordsBeyondAscii = /[\p{ASCII}&&\S]*[^\p{ASCII}\s]\S*/gv;
const signBeyondAscii = String.raw`[[\p{S}\p{No}\p{Cc}\ufffd]--\p{ASCII}]`;
const oddWord = new RegExp(String.raw`\p{Ll}\p{Lu}|\p{L}${signBeyondAscii}+\p{L}|[\ufffd\u0080-\u009f]`, 'v');

/** The share of words beyond ASCII that no language writes so. */
function oddShare(text: string): number {
  const found = text.match(wordsBeyondAscii) ?? [];
  const odd = found.filter((word) => oddWord.test(word));
  return found.length === 0 ? 0 : odd.length / found.length;
}
