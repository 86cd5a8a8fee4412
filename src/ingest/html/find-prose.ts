import { countLetters } from '../../text/letters.ts';
import { countWords } from '../../text/split-words.ts';
import { isRecord } from '../../text/tables/is-record.ts';

/** The longest text that some data hold, and the objects around it, the nearest last. */
export interface Prose {
  readonly paragraphs: readonly string[];
  readonly around: readonly Readonly<Record<string, unknown>>[];
}

interface Leaf {
  readonly key: string;
  readonly text: string;
}

const deepest = 40;
/** A part with this share of the words is the text; where none has it, the parts together are. */
const shareOfText = 0.4;
const shareOfList = 0.8;
const fewestWords = 6;
const fewestLetters = 0.6;

/** Finds the text in the data of a page: the part in which most of the sentences stand. */
export function findProse(data: unknown): Prose {
  const around: Readonly<Record<string, unknown>>[] = [];
  const sizes = new Map<unknown, number>();
  measure(data, 0, sizes);
  let node = data;
  for (let depth = 0; depth < deepest; depth += 1) {
    if (isRecord(node)) around.push(node);
    const next = mainPart(node, sizes);
    if (next === undefined) break;
    node = next;
  }
  return { paragraphs: paragraphsOf(node), around };
}

function mainPart(node: unknown, sizes: ReadonlyMap<unknown, number>): unknown {
  const parts = partsOf(node).map(([, value]) => ({ value, size: sizes.get(value) ?? 0 }));
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  const [largest] = parts.toSorted((a, b) => b.size - a.size);
  const share = Array.isArray(node) ? shareOfList : shareOfText;
  return largest !== undefined && total > 0 && largest.size >= share * total ? largest.value : undefined;
}

function partsOf(node: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(node) || Array.isArray(node) ? Object.entries(node) : [];
}

/** How many letters of sentences each part holds. */
function measure(node: unknown, depth: number, sizes: Map<unknown, number>): number {
  if (depth > deepest) return 0;
  const own = typeof node === 'string' && isProse(node) ? node.length : 0;
  const size = partsOf(node).reduce((sum, [, part]) => sum + measure(part, depth + 1, sizes), own);
  sizes.set(node, size);
  return size;
}

/** Sentences, and no address, style or code. */
function isProse(text: string): boolean {
  return (
    /[.!?…。]/.test(text) &&
    !/^(?:https?:|[.#@{[])|[{};]\s*$/.test(text.trim()) &&
    countWords(text) >= fewestWords &&
    countLetters(text) >= fewestLetters * text.length
  );
}

/** Beside the sentences all that stands under the same names: “No.” is a paragraph too. */
function paragraphsOf(node: unknown): readonly string[] {
  const leaves = leavesOf(node, '', 0);
  const keys = new Set(leaves.filter(({ text }) => isProse(text)).map(({ key }) => key));
  const texts = leaves.filter(({ key }) => keys.has(key)).map(({ text }) => text);
  return [...new Set(texts)];
}

function leavesOf(node: unknown, key: string, depth: number): readonly Leaf[] {
  if (typeof node === 'string') return node.trim() === '' ? [] : [{ key, text: node.trim() }];
  if (depth > deepest) return [];
  const names = !Array.isArray(node);
  return partsOf(node).flatMap(([name, part]) => leavesOf(part, names ? name : key, depth + 1));
}
