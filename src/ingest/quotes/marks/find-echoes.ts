import { wordsOf } from '../../../text/split-words.ts';
import type { MarkedWords } from './marked-words.ts';

/**
 * For every quotation of a headline, the one in the body that prints the same words at greater length.
 * A headline shortens what the report attributes in full, so the two have one speaker.
 */
export function findEchoes(
  text: string,
  marked: readonly MarkedWords[],
  headlineEnd: number,
): ReadonlyMap<number, number> {
  const first = marked.findIndex(({ outer }) => outer.start >= headlineEnd);
  const echoes = new Map<number, number>();
  if (first < 1 || first > most) return echoes;
  const body = marked.slice(first).map((words) => keyOf(text, words));
  for (const [index, words] of marked.slice(0, first).entries()) {
    const key = keyOf(text, words);
    const same = body.indexOf(key);
    const match =
      same >= 0 || key.length <= shortest ? same : body.findIndex((candidate) => candidate.includes(key));
    if (match >= 0) echoes.set(index, first + match);
  }
  return echoes;
}

/** A headline holds few quotations; more than this and it is none. */
const most = 6;
/** A key as short as this could stand inside another by chance. */
const shortest = 8;

function keyOf(text: string, { parts }: MarkedWords): string {
  const words = parts.flatMap(({ start, end }) => wordsOf(text.slice(start, end).toLowerCase()));
  return ` ${words.join(' ')} `;
}
