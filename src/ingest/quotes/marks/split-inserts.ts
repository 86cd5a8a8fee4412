import { hasLetterOrDigit } from '../../../text/letters.ts';
import { wordsBetween } from '../../../text/marks/pair-marks.ts';
import { wordsOf } from '../../../text/split-words.ts';
import type { Stretch } from '../../../text/stretch.ts';
import type { CustomsOf, MarkCustoms } from './mark-customs.ts';
import type { MarkedWords } from './marked-words.ts';

/** «A, — заявила мэр. — B»: the reporter's words between two dashes inside the marks divide one quotation into two. */
export function splitInserts(
  text: string,
  marked: readonly MarkedWords[],
  customsOf: CustomsOf,
): readonly MarkedWords[] {
  return marked.flatMap((words) => {
    const [only] = words.parts;
    if (only === undefined || words.parts.length > 1) return [words];
    const spoken = speechIn(text, only, customsOf(text.slice(only.start, only.end)));
    return spoken.length === 0 ? [words] : toMarked(text, spoken, words.outer);
  });
}

/** A paragraph that begins with a dash is speech where a reporter's insert says who speaks. */
export function findDashSpeech(
  text: string,
  paragraphs: readonly Stretch[],
  customsOf: CustomsOf,
): readonly MarkedWords[] {
  return paragraphs.flatMap(({ start, end }) => {
    const dash = openingDash.exec(text.slice(start, end))?.[0].length;
    const customs = dash === undefined ? undefined : customsOf(text.slice(start + dash, end));
    if (dash === undefined || customs?.dashSpeech !== true) return [];
    const spoken = speechIn(text, { start: start + dash, end }, inDialogue(customs));
    return spoken.length === 0
      ? []
      : toMarked(text, spoken, { start: start + dash, end: spoken.at(-1)?.end ?? end });
  });
}

/**
 * In a dialogue any verb tells who speaks («— Нет, — перебил мэр»), where a sign ends the words before its dash: «шлюз — стал
 * главным» is a sentence of the speaker’s.
 */
function inDialogue(customs: MarkCustoms): Customs {
  return {
    ...customs,
    isInsert: (before, [word = '']) => endsSpeech.test(before) && customs.isVerbLike?.(word) === true,
  };
}

interface Customs extends MarkCustoms {
  readonly isInsert?: (before: string, words: readonly string[]) => boolean;
}

const endsSpeech = /[,!?…][»”"]?$/;
const openingDash = /^[—–―-]\s*(?=[\p{L}\p{N}«"„“¿¡…])/u;
const dashInsert =
  /(?<=[\p{L}\p{N},.?!…»”"])\s+[—–―-]\s*(?=\p{Ll})([^—–―\n]{2,160}?)(?:[.,;:]?\s*[—–―](?:[.,]\s*|\s+)|\s+-\s+|$)/gu;
const commaInsert =
  /,\s+(?=\p{Ll})((?:[\p{Ll}'’-]+\s+)?[\p{Ll}'’-]+[^,.;:\n]{0,90}?(?:,\s+\p{Lu}[^,.;:\n]{2,40}(?=[,.]))?)(?:[,.]\s+|\.?$)/gu;
/** «A. — Раев помолчал. — B»: somebody who does something while he speaks. */
const namedInsert =
  /(?<=[\p{L}»,.!?…])\s+[—–]\s+((?:\p{Lu}\p{Ll}+\s+){1,2}\p{Ll}+(?:л|ла|лся|лась|в|вся|лася)(?!\p{L})[^—–\n]{0,80}?)[.,]\s*[—–]\s+/gu;

/** Within so many words an insert has its verb. */
const mostWords = 3;

/** The stretches of speech between a reporter's inserts; none where there is no insert. */
function speechIn(text: string, { start, end }: Stretch, customs: Customs): readonly Stretch[] {
  const words = text.slice(start, end);
  const inserts = [
    ...words.matchAll(dashInsert),
    ...(customs.isVerbLike === undefined ? [] : words.matchAll(namedInsert)),
    ...(customs.commaInserts ? words.matchAll(commaInsert) : []),
  ]
    .filter(
      ({ index, 1: insert = '' }) =>
        /^\p{Lu}/u.test(insert) || isReport(insert, words.slice(0, index), customs),
    )
    .toSorted((a, b) => a.index - b.index);
  if (inserts.length === 0) return [];
  const starts = [0, ...inserts.map(({ index, 0: found }) => index + found.length)];
  const ends = [...inserts.map(({ index }) => index), words.length];
  return starts
    .map((from, order) => wordsBetween(text, start + from, start + Math.max(from, ends[order] ?? from)))
    .filter((part) => hasLetterOrDigit(text.slice(part.start, part.end)));
}

function isReport(insert: string, before: string, { isReporting, isInsert }: Customs): boolean {
  const words = wordsOf(insert.toLowerCase()).slice(0, mostWords);
  return words.some((word) => isReporting(word.replaceAll('’', "'"))) || isInsert?.(before, words) === true;
}

function toMarked(text: string, spoken: readonly Stretch[], outer: Stretch): readonly MarkedWords[] {
  return spoken.map((part, order) => {
    const from = order === 0 ? outer.start : part.start;
    const isLast = order === spoken.length - 1;
    const closes = isLast && !hasLetterOrDigit(text.slice(part.end, outer.end));
    return { parts: [part], outer: { start: from, end: closes ? outer.end : part.end } };
  });
}
