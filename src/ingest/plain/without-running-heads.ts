import { singleSpaced } from '../../text/lines/single-spaced.ts';
import { joinPages } from './join-pages.ts';

/** A text without the heads of its pages. */
export interface Unheaded {
  readonly text: string;
  /** How many were left out. */
  readonly heads: number;
}

const page =
  '(?:page|p\\.|seite|s\\.|página|pág\\.|pagina|pag\\.|страница|стр\\.|с\\.|сторінка|стор\\.|strona|str\\.)';
const number = '(\\d{1,4})';
/** “HARBOUR GAZETTE, MAY 7, 2031          PAGE 4”, “Page 5 — Harbour Gazette”, “– 6 –” */
const counted = [
  new RegExp(`^(?:.{0,100}[\\s,;|·•–—-])?${page} ?${number}$`, 'iu'),
  new RegExp(`^${page} ?${number}(?:[\\s,;|·•–—-].{0,100})?$`, 'iu'),
  new RegExp(`^[-–—] ?${number} ?[-–—]$`),
];
/** A number far from the words of its line, in a line that stands alone. */
const apart = [
  new RegExp(`^\\S.{2,100}(?:\\t| {3,})${number}$`),
  new RegExp(`^${number}(?:\\t| {3,})\\S.{2,100}$`),
];

const longestHead = 200;

interface Head {
  readonly at: number;
  readonly page: number;
  readonly shape: string;
}

/**
 * Takes out what stands above each page of a paper or a book that was scanned: a title that repeats with a number that
 * counts up. The first print stays without its number, since outlet and day are read in it.
 */
export function withoutRunningHeads(text: string): Unheaded {
  const lines = text.split('\n');
  const heads = lines.flatMap((line, at) => headAt(lines, line, at));
  const groups = [...Map.groupBy(heads, ({ shape }) => shape).values()].filter(countsUp);
  if (groups.length === 0) return { text, heads: 0 };
  const firsts = new Map(groups.map(([first]) => [first?.at, withoutNumber(lines[first?.at ?? 0] ?? '')]));
  const gone = new Set(groups.flat().flatMap(({ at }) => (firsts.get(at) ? [] : [at])));
  const marks = lines.map((_, at) => gone.has(at));
  return {
    text: joinPages(
      lines.map((line, at) => firsts.get(at) || line),
      marks,
    ),
    heads: gone.size,
  };
}

function headAt(lines: readonly string[], line: string, at: number): readonly Head[] {
  if (line.length > longestHead) return [];
  const bare = line.trim();
  const isAlone = [lines[at - 1], lines[at + 1]].every((beside = '') => beside.trim() === '');
  const found = (isAlone ? [...counted, ...apart] : counted).flatMap((form) => form.exec(bare) ?? []);
  const printed = found[1];
  if (printed === undefined) return [];
  return [{ at, page: Number(printed), shape: singleSpaced(bare.replace(/\d+/g, '#')) }];
}

function countsUp(group: readonly Head[]): boolean {
  return (
    group.length > 1 &&
    group.every(({ page: own }, index) => index === 0 || own > (group[index - 1]?.page ?? 0))
  );
}

const numberOfPage = new RegExp(
  `[\\s,;|·•–—-]*(?<!\\p{L})${page} ?${number}$|^${page} ?${number}[\\s,;|·•–—-]*|(?:\\t| {3,})${number}$|^${number}(?:\\t| {3,})|^[-–—] ?${number} ?[-–—]$`,
  'iu',
);

function withoutNumber(line: string): string {
  return line.trim().replace(numberOfPage, '');
}
