import { splitWords } from '../../text/split-words.ts';
import type { Stretch } from '../../text/stretch.ts';
import type { Stems } from './claim-words.ts';
import type { ClaimSentence } from './read-sentences.ts';

const clauseEnd = /[,;:—–()“”"«»]/u;
const longest = 220;

/** The part of a sentence that holds the telling words, from clause to clause; the whole where none are given. */
export function narrowWords(
  { start, words }: ClaimSentence,
  telling: ReadonlySet<string>,
  stems: (text: string) => Stems,
): Stretch {
  const held = splitWords(words).filter((word) => [...stems(word.text)].some((stem) => telling.has(stem)));
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined) return { start, end: start + words.length };
  const from = clauseStart(words, first.start);
  const to = clauseBehind(words, last.end);
  const isLong = to - from > longest;
  return trimStretch(words, isLong ? { start: first.start, end: last.end } : { start: from, end: to }, start);
}

function clauseStart(words: string, at: number): number {
  for (let place = at; place > 0; place -= 1) if (clauseEnd.test(words.charAt(place - 1))) return place;
  return 0;
}

function clauseBehind(words: string, at: number): number {
  for (let place = at; place < words.length; place += 1)
    if (clauseEnd.test(words.charAt(place))) return place;
  return words.length;
}

const leadingJoiner = /^\s*(?:and|but|that|while|although|yet|or)\s+/iu;
const edges = /^[\s.!?,;:'’”]+|[\s.!?,;:'‘“]+$/gu;

function trimStretch(words: string, { start, end }: Stretch, offset: number): Stretch {
  const part = words.slice(start, end);
  const lead = leadingJoiner.exec(part)?.[0].length ?? 0;
  const trimmed = part.slice(lead).replace(edges, '');
  const from = start + part.indexOf(trimmed, lead);
  return { start: offset + from, end: offset + from + trimmed.length };
}
