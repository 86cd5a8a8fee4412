import type { Numerals } from './numerals.ts';
import { noteOfBound, readExactness } from './read-exactness.ts';
import { matchPhrase, readNumber, readPartBehind } from './read-number.ts';
import type { UnreadValue, ValueInWords, ValuesRead } from './value-in-words.ts';
import type { ValueToken } from './value-tokens.ts';

/** A length in minutes and the place behind it. */
interface Length {
  readonly minutes: number;
  readonly next: number;
}

/** Lengths of time in hours and minutes: “two hours and 45 minutes” is `PT2H45M`, “about 2½ hours” `PT2H30M~`. */
export function readDurations(text: string, tokens: readonly ValueToken[], numerals: Numerals): ValuesRead {
  const values: ValueInWords[] = [];
  const unread: UnreadValue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = readLength(tokens, at, numerals);
    if (length === undefined) continue;
    const { exactness, from } = readExactness(tokens, at, numerals);
    const [start, end] = [tokens[from]?.start ?? 0, tokens[length.next - 1]?.end ?? 0];
    const words = text.slice(start, end);
    const isRange = isEndOfRange(tokens, from, numerals);
    if (isRange) unread.push({ start, end, type: 'duration', why: `“${words}” is one end of a range.` });
    else
      values.push({
        ...{ start, end, type: 'duration' as const, exactness },
        value: formatLength(length.minutes, exactness !== 'exactly'),
        ...noteOfBound(exactness, words),
      });
    at = length.next - 1;
  }
  return { values, unread };
}

/** ISO 8601 as claims write it. */
function formatLength(minutes: number, isAbout: boolean): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  const parts = [hours > 0 ? `${hours}H` : '', rest > 0 ? `${rest}M` : ''];
  return `PT${parts.join('')}${isAbout ? '~' : ''}`;
}

function readLength(tokens: readonly ValueToken[], at: number, numerals: Numerals): Length | undefined {
  const length = readHours(tokens, at, numerals) ?? readMinutes(tokens, at, numerals);
  return length === undefined || length.minutes < 1 ? undefined : length;
}

function readHours(tokens: readonly ValueToken[], at: number, numerals: Numerals): Length | undefined {
  const { number, next } = readAmount(tokens, at, numerals) ?? { number: 0, next: at };
  const grown = grownTogether(tokens[at]?.word ?? '', numerals);
  const behindUnit = grown === undefined ? next + 1 : at + 1;
  if (grown === undefined && (next === at || !isUnit(tokens[next], numerals.hour))) return undefined;
  const part = readPartBehind(tokens, behindUnit, numerals);
  const minutes = ((grown ?? number) + part.number) * 60;
  if (part.next > behindUnit) return { minutes, next: part.next };
  const rest = readRest(tokens, behindUnit, numerals);
  return { minutes: minutes + (rest?.minutes ?? 0), next: rest?.next ?? behindUnit };
}

/** “Dreistündig”, «полчаса»: number and hour in one word, folded. */
function grownTogether(word: string, { small, halfBefore, hour }: Numerals): number | undefined {
  const isHalf = halfBefore.some(
    (phrase) =>
      phrase.length === 1 && hour.has(word.slice(phrase[0]?.length)) && word.startsWith(phrase[0] ?? ' '),
  );
  if (isHalf) return 0.5;
  const [, number = ''] =
    /^(.+?)(?:stundig(?:e|en|er|es|em)|часов(?:ои|ые|ая|ых|ую|ого|ом)|годинн(?:ии|і|а|их|оі|ого))$/.exec(
      word,
    ) ?? [];
  return number === '' ? undefined : small.get(number);
}

function readAmount(tokens: readonly ValueToken[], at: number, numerals: Numerals) {
  const half = matchPhrase(tokens, at, numerals.halfBefore);
  return half === undefined ? readNumber(tokens, at, numerals) : { number: 0.5, next: half };
}

/** The minutes behind the hours: “and 45 minutes”, and of “2 h 45” the 45. */
function readRest(tokens: readonly ValueToken[], at: number, numerals: Numerals): Length | undefined {
  const joined = numerals.joiners.has(tokens[at]?.word ?? '') ? at + 1 : at;
  const number = tokens[joined]?.isClose === true ? readNumber(tokens, joined, numerals) : undefined;
  if (number === undefined || number.number >= 60) return undefined;
  if (isUnit(tokens[number.next], numerals.minute)) return { minutes: number.number, next: number.next + 1 };
  const isShort = tokens[at - 1]?.word === 'h' && joined === at;
  return isShort ? { minutes: number.number, next: number.next } : undefined;
}

function readMinutes(tokens: readonly ValueToken[], at: number, numerals: Numerals): Length | undefined {
  const amount = readAmount(tokens, at, numerals);
  return amount !== undefined && isUnit(tokens[amount.next], numerals.minute)
    ? { minutes: amount.number, next: amount.next + 1 }
    : undefined;
}

function isUnit(token: ValueToken | undefined, units: ReadonlySet<string>): boolean {
  return token?.isClose === true && units.has(token.word);
}

function isEndOfRange(tokens: readonly ValueToken[], at: number, numerals: Numerals): boolean {
  const [before, number] = [tokens[at - 1], tokens[at - 2]];
  return (
    before !== undefined &&
    number !== undefined &&
    numerals.upTo.has(before.word) &&
    readNumber(tokens, at - 2, numerals)?.next === at - 1
  );
}
