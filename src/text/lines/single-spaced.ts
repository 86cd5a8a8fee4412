const anySpace = /\s+/g;

/** A text in one line: every run of white space is one blank, and none is left at its ends. */
export function singleSpaced(text: string): string {
  return text.replace(anySpace, ' ').trim();
}
