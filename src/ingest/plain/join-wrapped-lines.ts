import { isParted, joinParted, wordsInside } from '../../text/lines/join-parted.ts';

/** A text whose paragraphs stand on one line each. */
export interface Unwrapped {
  readonly text: string;
  /** How many line ends inside paragraphs were joined. */
  readonly joined: number;
  /** Words that were parted at a line's end and stand nowhere whole, with the hyphen that was left in them. */
  readonly parted: readonly string[];
}

interface Line {
  readonly text: string;
  /** Its line end: nothing at the end of the text. */
  readonly end: string;
}

/** Mail is wrapped at 72 signs, wire copy and printed pages narrower; a paragraph that is longer than this is not wrapped. */
const narrowest = 40;
const widest = 110;
const fewestJoins = 3;
/** A column of print may be as narrow; there lines that go on with a small letter tell it from a menu. */
const narrowestColumn = 22;
const fewestSmall = 4;
const shareSmall = 0.6;
/** So many of the lines that another follows have to be full, and so many have to break off inside a sentence. */
const shareFull = 0.6;
const shareUnfinished = 0.3;

/** A shorter line is a button of a menu, a name or the end of a paragraph. */
const shareOfWidth = 0.6;

const line = /([^\n]*)(\r?\n|$)/g;

/**
 * Joins the lines of a text that was wrapped at a width, so that a paragraph stands on one line. Line ends that are
 * taken out inside a paragraph are set behind it: what follows keeps the number of its line. Any other text stays as it is.
 */
export function joinWrappedLines(source: string): Unwrapped {
  const lines = Array.from(source.matchAll(line), ([, text = '', end = '']) => ({ text, end }));
  const width = wrapWidth(lines);
  if (width === undefined) return { text: source, joined: 0, parted: [] };
  const words = wordsInside(source);
  const kept: string[] = [];
  const parted: string[] = [];
  let owed = '';
  let joined = 0;
  for (const [index, { text, end }] of lines.entries()) {
    const next = lines[index + 1]?.text ?? '';
    const isJoined = isFull(text, next, width) && goesOn(text, next);
    const own = joinsBefore(lines, index, width) ? text.trimStart() : text;
    if (isJoined) {
      const lineEnd = endBefore(text, next, words);
      kept.push(lineEnd.text(own.trimEnd()));
      parted.push(...lineEnd.parted);
      owed += end;
      joined += 1;
    } else {
      kept.push(own, end, end === '' ? '' : owed);
      owed = end === '' ? owed : '';
    }
  }
  return { text: kept.join(''), joined, parted };
}

/** What becomes of the end of a line that the next goes on with: a blank, nothing, or nothing in place of a hyphen. */
function endBefore(
  text: string,
  next: string,
  words: ReadonlySet<string>,
): { readonly text: (own: string) => string; readonly parted: readonly string[] } {
  const [one, two] = [text.trimEnd(), next.trimStart()];
  if (!isParted(one, two)) return { text: (own) => `${own} `, parted: [] };
  const isWhole = joinParted(one, two, words).length < one.length + two.length;
  if (isWhole) return { text: (own) => own.slice(0, -1), parted: [] };
  return { text: (own) => own, parted: [`${/\S+$/.exec(one)?.[0]}${/^\p{L}+/u.exec(two)?.[0]}`] };
}

function joinsBefore(lines: readonly Line[], index: number, width: number): boolean {
  const before = lines[index - 1]?.text;
  const own = lines[index]?.text ?? '';
  return before !== undefined && isFull(before, own, width) && goesOn(before, own);
}

/** The width at which a text is wrapped; undefined where it is not. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const pairs = lines.flatMap(({ text }, index) => {
    const next = lines[index + 1]?.text ?? '';
    return text.trim() === '' || next.trim() === '' ? [] : [{ text, next }];
  });
  const lengths = pairs.map(({ text }) => text.trimEnd().length).toSorted((a, b) => a - b);
  const width = lengths.at(-1);
  if (width === undefined || width < narrowestColumn || width > widest) return undefined;
  if (lines.some(({ text }) => text.length > widest + narrowest)) return undefined;
  const long = pairs.filter(({ text }) => text.trim().length >= shareOfWidth * width);
  const full = long.filter(({ text, next }) => isFull(text, next, width));
  const unfinished = full.filter(
    ({ text, next }) => !/[.!?…:”"»)]\s*$/.test(text) || /^\s*\p{Ll}/u.test(next),
  );
  if (width < narrowest && !goOnSmall(full, long)) return undefined;
  const enough = full.length >= fewestJoins && unfinished.length >= fewestJoins;
  return enough &&
    full.length >= shareFull * long.length &&
    unfinished.length >= shareUnfinished * long.length
    ? width
    : undefined;
}

function goOnSmall(full: readonly { readonly next: string }[], long: readonly unknown[]): boolean {
  const small = full.filter(({ next }) => /^\s*\p{Ll}/u.test(next)).length;
  return small >= fewestSmall && small >= shareSmall * long.length;
}

/** The next word would not have fitted on the line, or the line parts a word. */
function isFull(text: string, next: string, width: number): boolean {
  if (isParted(text.trimEnd(), next.trimStart())) return true;
  const word = /^\s*(\S+)/.exec(next)?.[1] ?? '';
  return word !== '' && text.trim() !== '' && text.trimEnd().length + 1 + word.length > width;
}

const startsNew = /^\s*(?:[-*•·>#=_~]{1,3}\s|[-=_~*]{3,}\s*$|\d{1,3}[.)]\s|\S{1,40}@\S|[A-Z][\w-]{1,14}: \S)/;

/** An item, a drawn line, a heading or an indented line begins something new. */
function goesOn(text: string, next: string): boolean {
  const isIndented = /^\s{2,}/.test(next) && !/^\s{2,}/.test(text);
  return (
    !startsNew.test(next) &&
    !/^[-=_~*]{3,}$/.test(text.trim()) &&
    !(isIndented && /[.!?…”"»)]\s*$/.test(text))
  );
}
