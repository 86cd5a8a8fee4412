/** A word of a text and where it stands in it. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const initialsOrWord = /(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** The words of a text in order, without marks and punctuation. */
export function splitWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(initialsOrWord), ({ index, 0: word }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}
