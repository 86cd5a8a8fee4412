/** A text whose paragraphs stand on one line each. */
export interface Unwrapped {
  readonly text: string;
  /** How many line ends inside paragraphs were joined. */
  readonly joined: number;
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
  if (width === undefined) return { text: source, joined: 0 };
  const kept: string[] = [];
  let owed = '';
  let joined = 0;
  for (const [index, { text, end }] of lines.entries()) {
    const next = lines[index + 1]?.text ?? '';
    const isJoined = isFull(text, next, width) && goesOn(text, next);
    const own = isJoined ? text.trimEnd() : text;
    kept.push(joinsBefore(lines, index, width) ? own.trimStart() : own);
    if (isJoined) {
      kept.push(/\p{L}[-\u00ad]$/u.test(own) && /^\s*\p{Ll}/u.test(next) ? '' : ' ');
      owed += end;
      joined += 1;
    } else {
      kept.push(end, end === '' ? '' : owed);
      owed = end === '' ? owed : '';
    }
  }
  return { text: kept.join(''), joined };
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
  if (width === undefined || width < narrowest || width > widest) return undefined;
  if (lines.some(({ text }) => text.length > widest + narrowest)) return undefined;
  const long = pairs.filter(({ text }) => text.trim().length >= shareOfWidth * width);
  const full = long.filter(({ text, next }) => isFull(text, next, width));
  const unfinished = full.filter(
    ({ text, next }) => !/[.!?…:”"»)]\s*$/.test(text) || /^\s*\p{Ll}/u.test(next),
  );
  const enough = full.length >= fewestJoins && unfinished.length >= fewestJoins;
  return enough &&
    full.length >= shareFull * long.length &&
    unfinished.length >= shareUnfinished * long.length
    ? width
    : undefined;
}

/** The next word would not have fitted on the line. */
function isFull(text: string, next: string, width: number): boolean {
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
