import { wordsOf } from '../../../text/split-words.ts';
import type { Stretch } from '../../../text/stretch.ts';
import type { MarkedWords } from './marked-words.ts';

/**
 * For every quotation of a headline and for every pull quote, the one in the body that prints the same words at greater
 * length. Both take up what the report attributes in full, so the two have one speaker. No source is an echo itself.
 */
export function findEchoes(
  text: string,
  marked: readonly MarkedWords[],
  headlineEnd: number,
): ReadonlyMap<number, number> {
  const keyed = marked.map((words, index): Keyed => ({ index, key: keyOf(text, words), outer: words.outer }));
  const headline = keyed.filter(({ outer }) => outer.start < headlineEnd);
  const body = keyed.filter(({ outer }) => outer.start >= headlineEnd);
  const pulled = findPulled(text, body);
  const attributed = body.filter((words) => !pulled.includes(words));
  const ofHeadline = headline.length > most ? [] : echoesIn(headline, [attributed, pulled]);
  const echoing = new Map(ofHeadline);
  // The first paragraph of a text without a headline is none.
  const others = headline.filter(({ index }) => !echoing.has(index));
  const repeated = pulled.filter(({ key }) => key.split(' ').length - 2 >= fewestPulled);
  return new Map([...ofHeadline, ...echoesIn(repeated, [attributed, others])]);
}

interface Keyed {
  readonly index: number;
  readonly key: string;
  readonly outer: Stretch;
}

/** More than so many that fill their paragraphs are a way to print what people say. */
const mostPulled = 6;
/** Fewer words may be said twice. */
const fewestPulled = 4;

/** A pull quote fills its paragraph; what it repeats stands in a sentence of the report. */
function findPulled(text: string, body: readonly Keyed[]): readonly Keyed[] {
  const alone = body.filter(({ outer }) => fillsParagraph(text, outer));
  return alone.length > mostPulled ? [] : alone;
}

/** Each with the place of its source, which is looked for in one list after the other. */
function echoesIn(
  echoes: readonly Keyed[],
  sources: readonly (readonly Keyed[])[],
): readonly (readonly [echo: number, source: number])[] {
  return echoes.flatMap(({ index, key }) => {
    const [source] = sources.flatMap((list) => sourceIn(list, key) ?? []);
    return source === undefined ? [] : [[index, source.index] as const];
  });
}

function sourceIn(list: readonly Keyed[], key: string): Keyed | undefined {
  const same = list.find((words) => words.key === key);
  return same ?? (key.length <= shortest ? undefined : list.find((words) => words.key.includes(key)));
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
