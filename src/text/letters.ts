const letterOrDigit = /[\p{L}\p{N}]/u;
const capitalAtStart = /^[\p{Lu}\p{Lt}]/u;
const smallLetterAtStart = /^\p{Ll}/u;
const letter = /\p{L}/gu;

/** Whether a text holds a letter or a digit of any script. */
export function hasLetterOrDigit(text: string): boolean {
  return letterOrDigit.test(text);
}

export function startsWithCapital(text: string): boolean {
  return capitalAtStart.test(text);
}

/** Whether a text starts with a small letter; a script without capitals has none. */
export function startsSmall(text: string): boolean {
  return smallLetterAtStart.test(text);
}

/** A text with its first letter as a capital. */
export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function countLetters(text: string): number {
  return text.match(letter)?.length ?? 0;
}
