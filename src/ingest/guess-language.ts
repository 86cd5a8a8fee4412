import { detect } from 'tinyld';

/** So much text settles the language; more only costs time. */
const longestSample = 2000;
const fewestLetters = 12;
const letters = /\p{L}/gu;

/** The two-letter code of a text's language, or nothing where the text is too short to tell. */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, longestSample);
  if ((sample.match(letters)?.length ?? 0) < fewestLetters) return undefined;
  return detect(sample) || undefined;
}
