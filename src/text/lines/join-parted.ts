/** “two-” before “and three-day”: its hyphen stands for what follows, not for the end of a line. */
const isShared = /^(?:and|or|to|und|oder|bis|et|ou|y|o|e|и|или|та|або|і|й) /u;
const endsParted = /(\p{L}+)[-\u00ad\u00ac]$/u;
const goesOn = /^\p{Ll}+/u;

/** Whether the last word of a line goes on in the next. */
export function isParted(one: string, two: string): boolean {
  return endsParted.test(one) && goesOn.test(two) && !isShared.test(two);
}

/** Two lines as one. A word parted at the line's end is joined where the text has it whole elsewhere; else its hyphen stays. */
export function joinParted(one: string, two: string, words: ReadonlySet<string>): string {
  if (!isParted(one, two)) return `${one} ${two}`;
  const whole = `${endsParted.exec(one)?.[1]}${goesOn.exec(two)?.[0]}`.toLowerCase();
  return !one.endsWith('-') || words.has(whole) ? `${one.slice(0, -1)}${two}` : `${one}${two}`;
}

/** The words of a text that stand in it whole. */
export function wordsInside(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
}
