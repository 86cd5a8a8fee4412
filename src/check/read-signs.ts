import { apostrophes } from '../text/apostrophes.ts';
import { isHiddenSign } from '../text/hidden/hidden-signs.ts';
import { singleSpaced } from '../text/lines/single-spaced.ts';
import { doubleMarks, singleMarks } from '../text/marks/quotation-marks.ts';

/** A text as it is compared: its signs without spaces, and its letters alone. */
export interface ReadText {
  /** The text on one line, with its own marks and with signs that nobody sees. */
  readonly given: string;
  /** Where each sign of `shown` stands in `given`. */
  readonly givenAt: Int32Array;
  /** The text on one line, with its own marks. */
  readonly shown: string;
  /** The same, sign for sign, with one shape of mark and of dash. */
  readonly plain: string;
  /** The same without spaces. */
  readonly signs: string;
  /** Where each of the signs stands in `plain`. */
  readonly signAt: Int32Array;
  /** Small letters and figures alone. */
  readonly letters: string;
  /** Where each of the letters stands in `signs`. */
  readonly letterAt: Int32Array;
}

const ligature = /[\ufb00-\ufb06]/g;
const anyMark = new RegExp(`[${doubleMarks}${singleMarks}${apostrophes}]`, 'g');
const anyDash = /[‐‑‒–—―−﹣－]/g;
const letterOrFigure = /[\p{L}\p{N}\p{M}]/u;

/** Reads a text so that spaces, line ends and the shape of marks and dashes do not count; letters, figures and all other signs do. */
export function readSigns(text: string): ReadText {
  const given = singleSpaced(
    text
      .normalize('NFC')
      .replace(ligature, (sign) => sign.normalize('NFKC'))
      .replaceAll('...', '…'),
  );
  const seen = pick(given, (sign, before) => !isHiddenSign(sign) && !(sign === ' ' && before.trim() === ''));
  const shown = seen.text;
  const plain = shown.replace(anyMark, "'").replace(anyDash, '-');
  const signs = pick(plain, (sign, before) => sign !== ' ' && !(sign === "'" && before === "'"));
  const letters = pick(signs.text, (sign) => letterOrFigure.test(sign));
  return {
    given,
    givenAt: seen.at,
    shown,
    plain,
    signs: signs.text,
    signAt: signs.at,
    letters: letters.text.replace(/\p{Lu}/gu, toSmall),
    letterAt: letters.at,
  };
}

/** A stretch of `shown` with the signs in it, or right before it, that nobody sees. */
export function asGiven(
  { given, givenAt }: Pick<ReadText, 'given' | 'givenAt'>,
  [start, end]: readonly [number, number],
): string {
  if (end <= start) return '';
  const behind = (place: number) => (place === 0 ? 0 : (givenAt[place - 1] ?? given.length) + 1);
  return given.slice(behind(start), behind(Math.min(end, givenAt.length)));
}

/** A letter keeps its length, so that the places stay right. */
function toSmall(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}

/** The signs that are kept, and where they stood. Letters of two units are kept or left whole. */
function pick(
  text: string,
  isKept: (sign: string, before: string) => boolean,
): { readonly text: string; readonly at: Int32Array } {
  const at = new Int32Array(text.length);
  let kept = '';
  let place = 0;
  let before = '';
  for (const sign of text) {
    if (isKept(sign, before)) {
      for (let unit = 0; unit < sign.length; unit += 1) at[kept.length + unit] = place + unit;
      kept += sign;
      before = sign;
    }
    place += sign.length;
  }
  return { text: kept, at: at.subarray(0, kept.length) };
}
