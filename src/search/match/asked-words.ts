import { isFiller } from '../query/asking-words.ts';
import type { QueryPart } from '../query/query.ts';
import { foldText, readWords } from '../words/read-words.ts';
import { isUnspaced } from '../words/unspaced.ts';
import { joinCompounds } from './join-compounds.ts';

/** A word to look for, folded. */
export interface AskedWord {
  readonly word: string;
  readonly written: string;
  /** Which part of the query it belongs to, if that is a phrase; undefined for a plain word. */
  readonly phrase?: number;
  /** Whether it may be the beginning of a longer word, because somebody is still typing it. */
  readonly unfinished: boolean;
  /** Signs of a script without spaces that were asked for in one piece, and count only side by side. */
  readonly row?: readonly string[];
  /** The pieces of a word that was asked for in several: face to face. */
  readonly pieces?: readonly string[];
  /** Whether it only means what its pieces do together. */
  readonly isMeaning?: boolean;
  /** Where it stands by a speaking verb: who spoke, or what was spoken of. */
  readonly side?: 'speaker' | 'subject';
  /** Whether it tells little beside the others. */
  readonly isLight?: boolean;
  /** Whether it stands in a clause that tells when or why. */
  readonly isAside?: boolean;
}

/** Who says it matters less than what it is about, and a light word less than all others. */
export function emphasisOf({ side, isLight = false, isAside = false }: AskedWord): number {
  return (side === 'speaker' ? 0.6 : 1) * (isLight ? 0.35 : 1) * (isAside ? 0.6 : 1);
}

export interface Asked {
  readonly words: readonly AskedWord[];
  /** Each phrase as folded words. */
  readonly phrases: readonly (readonly string[])[];
  /** Words and phrases that must not be there. */
  readonly excluded: readonly (readonly string[])[];
  /** Whether something is asked for that has no words: an emoji, a dash. */
  readonly isWordless: boolean;
}

const mostAskedWords = 24;

/** The words that the parts of a query ask for. */
export function readAskedWords(parts: readonly QueryPart[]): Asked {
  const asked = parts.filter((part) => part.type !== 'filter');
  const words = asked.flatMap((part, index) =>
    part.excluded ? [] : wordsOf(part, index, index === asked.length - 1),
  );
  const phrases = asked.filter((part) => part.type === 'phrase' && !part.excluded).map(foldPart);
  const excluded = asked.filter((part) => part.excluded).map(foldPart);
  return {
    words: withoutRepeats(joinCompounds(words)).slice(0, mostAskedWords),
    phrases: phrases.filter((run) => run.length > 1),
    excluded,
    isWordless: asked.length > 0 && words.length === 0 && excluded.every((run) => run.length === 0),
  };
}

function wordsOf(part: QueryPart, index: number, isLast: boolean): AskedWord[] {
  const text = textOf(part);
  const words = readWords(text).map(({ start, end, forms: [word] }) => ({
    word,
    written: text.slice(start, end),
  }));
  if (part.type === 'phrase') return words.map((word) => ({ ...word, phrase: index, unfinished: false }));
  const row = words.length > 1 && isUnspaced(text) ? words.map(({ word }) => word) : undefined;
  return words.map((word, place) => ({
    ...word,
    unfinished: row === undefined && isLast && place === words.length - 1,
    ...(row === undefined ? {} : { row }),
  }));
}

function foldPart(part: QueryPart): string[] {
  return foldText(textOf(part)).slice(0, mostAskedWords);
}

function textOf(part: QueryPart): string {
  return part.type === 'word' || part.type === 'phrase' ? part.text : part.value;
}

/** What only makes a sentence is looked for nowhere, and tells what stands beside it: the tone of the call. */
function withoutRepeats(words: readonly AskedWord[]): AskedWord[] {
  return words.filter(
    (word, index) =>
      (word.phrase === undefined && isFiller(word.word)) ||
      !words.slice(0, index).some((earlier) => earlier.word === word.word && earlier.phrase === word.phrase),
  );
}
