import { apostrophes } from '../text/apostrophes.ts';
import { doubleMarks, singleMarks } from '../text/marks/quotation-marks.ts';

/** A text as it is compared: its signs without spaces, and its letters alone. */
export interface ReadText {
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

/** Signs that nobody sees: soft hyphens, joints without width, turns of the direction of writing. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const ligature = /[\ufb00-\ufb06]/g;
const anyMark = new RegExp(`[${doubleMarks}${singleMarks}${apostrophes}]`, 'g');
const anyDash = /[‐‑‒–—―−﹣－]/g;
const letterOrFigure = /[\p{L}\p{N}\p{M}]/u;

/** Reads a text so that spaces, line ends and the shape of marks and dashes do not count; letters, figures and all other signs do. */
export function readSigns(text: string): ReadText {
  const shown = text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(ligature, (sign) => sign.normalize('NFKC'))
    .replaceAll('...', '…')
    .replace(/\s+/g, ' ')
    .trim();
  const plain = shown.replace(anyMark, "'").replace(anyDash, '-');
  const signs = pick(plain, (sign, before) => sign !== ' ' && !(sign === "'" && before === "'"));
  const letters = pick(signs.text, (sign) => letterOrFigure.test(sign));
  return {
    shown,
    plain,
    signs: signs.text,
    signAt: signs.at,
    letters: letters.text.replace(/\p{Lu}/gu, toSmall),
    letterAt: letters.at,
  };
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
    }
    place += sign.length;
    before = sign;
  }
  return { text: kept, at: at.subarray(0, kept.length) };
}
