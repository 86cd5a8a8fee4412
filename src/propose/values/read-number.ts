import type { Numerals, Phrase } from './numerals.ts';
import type { ValueToken } from './value-tokens.ts';

/** A number that stands at a place, and the place behind it. */
export interface NumberRead {
  readonly number: number;
  readonly next: number;
}

/** The number that begins at a token, in figures or words, with a half behind it; undefined where none does. */
export function readNumber(
  tokens: readonly ValueToken[],
  at: number,
  numerals: Numerals,
): NumberRead | undefined {
  const plain = readFigures(tokens, at, numerals) ?? readWords(tokens, at, numerals);
  if (plain === undefined) return undefined;
  const part = readPartBehind(tokens, plain.next, numerals);
  return { number: plain.number + part.number, next: part.next };
}

/** A half or a quarter that stands at a place; nothing, and the place itself, where none does. */
export function readPartBehind(
  tokens: readonly ValueToken[],
  at: number,
  { partsBehind }: Numerals,
): NumberRead {
  const found = partsBehind.find(([phrase]) => matchPhrase(tokens, at, [phrase]) !== undefined);
  return found === undefined ? { number: 0, next: at } : { number: found[1], next: at + found[0].length };
}

/** The place behind the first of the phrases that stands at a place. */
export function matchPhrase(
  tokens: readonly ValueToken[],
  at: number,
  phrases: readonly Phrase[],
): number | undefined {
  const found = phrases.find((phrase) =>
    phrase.every((word, index) => tokens[at + index]?.word === word && tokens[at + index]?.isClose),
  );
  return found === undefined ? undefined : at + found.length;
}

const figures = /^(\d[\d.,\u00a0\u202f]*)?(?:_(\d+))?$/;

function readFigures(
  tokens: readonly ValueToken[],
  at: number,
  { decimalSign, large }: Numerals,
): NumberRead | undefined {
  const match = figures.exec(tokens[at]?.word ?? '-');
  if (match === null) return undefined;
  const [, whole = '0', fraction = '0'] = match;
  const number = toNumber(whole, decimalSign) + Number(`0.${fraction}`);
  const times = tokens[at + 1]?.isClose === true ? large.get(tokens[at + 1]?.word ?? '') : undefined;
  return times === undefined ? { number, next: at + 1 } : { number: number * times, next: at + 2 };
}

/** Three figures behind a sign are thousands in one language and a fraction in the other. */
function toNumber(figuresOfIt: string, decimalSign: '.' | ','): number {
  const thousands = decimalSign === '.' ? /[,\u00a0\u202f]/g : /[.\u00a0\u202f]/g;
  const isThousands = /^\d{1,3}(?:[.,\u00a0\u202f]\d{3})+$/.test(figuresOfIt);
  const plain = isThousands ? figuresOfIt.replace(thousands, '') : figuresOfIt;
  return Number(plain.replace(',', '.'));
}

function readWords(tokens: readonly ValueToken[], at: number, numerals: Numerals): NumberRead | undefined {
  let [total, current, next] = [0, 0, at];
  for (let place = at; place < tokens.length; place += 1) {
    const { word = '', isClose = false } = tokens[place] ?? {};
    if (place > at && !isClose) break;
    const [small, length] = smallNumberAt(tokens, place, numerals);
    const large = numerals.large.get(word);
    if (small !== undefined && fitsBehind(current, small)) {
      current += small;
      place += length - 1;
    } else if (large === 100) current = (current || 1) * 100;
    else if (large !== undefined) [total, current] = [total + (current || 1) * large, 0];
    else if (next > at && numerals.joiners.has(word) && current >= 20) continue;
    else break;
    next = place + 1;
  }
  return next === at ? undefined : { number: total + current, next };
}

/** “Forty” takes a “five” behind it, “two hundred” anything below a hundred; “five” takes nothing. */
function fitsBehind(current: number, small: number): boolean {
  if (current === 0) return true;
  if (current % 100 === 0) return small < 100;
  return current % 10 === 0 && current % 100 >= 20 && small < 10 && small >= 1;
}

/** French writes “dix-sept”: as many tokens as make one number. */
function smallNumberAt(
  tokens: readonly ValueToken[],
  at: number,
  numerals: Numerals,
): readonly [number | undefined, number] {
  const words = tokens.slice(at, at + 3).map(({ word }) => word);
  const length =
    [3, 2].find((count) => words.length >= count && numerals.small.has(words.slice(0, count).join('-'))) ?? 1;
  return [smallNumber(words.slice(0, length).join('-'), numerals), length];
}

/** German writes “fünfundvierzig” and “zweieinhalb” in one word; its folded letters are looked up. */
function smallNumber(word: string, { small }: Numerals): number | undefined {
  const known = small.get(word);
  if (known !== undefined) return known;
  const half = small.get(word.replace(/einhalb$/, ''));
  if (half !== undefined && word.endsWith('einhalb')) return half + 0.5;
  const [, ones = '', tens = ''] = /^(.+?)und(.+)$/.exec(word) ?? [];
  const [one, ten] = [small.get(ones), small.get(tens)];
  return one !== undefined && ten !== undefined && one < 10 && ten >= 20 ? one + ten : undefined;
}
