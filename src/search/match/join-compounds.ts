import { wordList } from '../../text/word-list.ts';
import { otherNumber } from '../words/number-names.ts';

/** A word as it was asked for, whatever else is known of it. */
interface WrittenWord {
  readonly word: string;
  readonly written: string;
  readonly phrase?: number;
  readonly row?: readonly string[];
}

/** A word that may have been asked for in several pieces. */
type Joined<Word> = Word & { readonly pieces?: readonly string[] };

/** Between a word and itself these make one word of the three: one on one, face to face, step by step. */
const betweenTwins = wordList('on to by for in upon against');

/** Makes one word of a word that stands on both sides of a small one, numbers by their names: 3 on 3 is three-on-three. */
export function joinCompounds<Word extends WrittenWord>(words: readonly Word[]): Joined<Word>[] {
  const joined: Joined<Word>[] = [];
  for (let at = 0; at < words.length; at++) {
    const [one, middle, other] = words.slice(at, at + 3);
    if (one === undefined) break;
    const isTwin =
      middle !== undefined &&
      one.word === other?.word &&
      betweenTwins.has(middle.word) &&
      [one, middle, other].every(isPlain);
    joined.push(isTwin ? toCompound(one, [one, middle, other]) : one);
    if (isTwin) at += 2;
  }
  return joined;
}

function isPlain({ phrase, row }: WrittenWord): boolean {
  return phrase === undefined && row === undefined;
}

function toCompound<Word extends WrittenWord>(one: Word, words: readonly Word[]): Joined<Word> {
  const pieces = words.map(({ word }) => (/^\d/.test(word) ? (otherNumber(word) ?? word) : word));
  const written = words.map((each) => each.written).join(' ');
  return { ...one, word: pieces.join(''), written, pieces, unfinished: false };
}
