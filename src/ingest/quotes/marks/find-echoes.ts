import { wordsOf } from '../../../text/split-words.ts';
import type { Stretch } from '../../../text/stretch.ts';
import type { MarkedWords } from './marked-words.ts';

/**
 * For every quotation of a headline and for every pull quote, the one in the body that prints the same words at greater
 * length. Both take up what the report attributes in full, so the two have one speaker.
 */
export function findEchoes(
  text: string,
  marked: readonly MarkedWords[],
  headlineEnd: number,
): ReadonlyMap<number, number> {
  return new Map([...echoesOfPulled(text, marked), ...echoesOfHeadline(text, marked, headlineEnd)]);
}

function echoesOfHeadline(
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

/** More than so many that fill their paragraphs are a way to print what people say. */
const mostPulled = 6;
/** Fewer words may be said twice. */
const fewestPulled = 4;

/** A pull quote fills its paragraph; what it repeats stands in a sentence of the report. */
function echoesOfPulled(
  text: string,
  marked: readonly MarkedWords[],
): readonly (readonly [pulled: number, attributed: number])[] {
  const alone = new Set(marked.flatMap(({ outer }, index) => (fillsParagraph(text, outer) ? [index] : [])));
  if (alone.size === 0 || alone.size > mostPulled) return [];
  const keys = marked.map((words) => keyOf(text, words));
  return [...alone].flatMap((pulled) => {
    const key = keys[pulled] ?? '';
    if (key.split(' ').length - 2 < fewestPulled) return [];
    const found = keys.findIndex((other, index) => !alone.has(index) && other.includes(key));
    return found === -1 ? [] : [[pulled, found] as const];
  });
}

function fillsParagraph(text: string, { start, end }: Stretch): boolean {
  let [before, after] = [start - 1, end];
  while (blank.test(text[before] ?? '')) before -= 1;
  while (blank.test(text[after] ?? '')) after += 1;
  return (before < 0 || text[before] === '\n') && (after >= text.length || text[after] === '\n');
}

const blank = /[^\S\n]/;

/** A headline holds few quotations; more than this and it is none. */
const most = 6;
/** A key as short as this could stand inside another by chance. */
const shortest = 8;

function keyOf(text: string, { parts }: MarkedWords): string {
  const words = parts.flatMap(({ start, end }) => wordsOf(text.slice(start, end).toLowerCase()));
  return ` ${words.join(' ')} `;
}
