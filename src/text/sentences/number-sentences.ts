import { startsWithCapital } from '../letters.ts';
import { endsWithSign } from '../marks/ends-with-sign.ts';
import { closingMarks, openingMarks } from '../marks/quotation-marks.ts';
import type { Stretch } from '../stretch.ts';

/** A word, a sign, or words between marks that are taken as one. */
interface SentencePart extends Stretch {
  readonly kind: 'word' | 'sign' | 'quote';
}

/**
 * For every token of a paragraph the number of its sentence, from 0. A sentence ends with a full stop, a question mark or
 * the like, with what closes with it, where the next one begins with a capital, a digit or quoted words.
 */
export function numberSentences(text: string, parts: readonly SentencePart[]): readonly number[] {
  let sentence = 0;
  return parts.map((part, index) => {
    if (index > 0 && endsSentence(text, parts, index - 1) && beginsSentence(text, part, parts[index + 1]))
      sentence += 1;
    else if (isBehindLetters(text, parts[index - 1], part)) sentence += 1;
    return sentence;
  });
}

/** “… in the U.S. He left.”: the full stop of an abbreviation in letters ends a sentence too, where a word follows that no name begins with. */
function isBehindLetters(text: string, before: SentencePart | undefined, part: SentencePart): boolean {
  if (before?.kind !== 'word' || part.kind !== 'word') return false;
  return (
    lettersWithStops.test(text.slice(before.start, before.end)) &&
    opensNoName.test(text.slice(part.start, part.end))
  );
}

const lettersWithStops = /^(?:\p{L}\.){2,}$/u;
const opensNoName =
  /^(?:The|He|She|It|They|We|But|And|While|When|Although|Though|If|As|In|At|On|For|After|Before|Since|This|That|These|Those|His|Her|Its|Their|There|Now|Then|So|Yet)$/;

const stops = /^[.?!…]+$/;
const closes = new RegExp(`^[${closingMarks}]+$`);
const opens = new RegExp(`^[${openingMarks}]+$`);

function endsSentence(text: string, parts: readonly SentencePart[], index: number): boolean {
  const [before, part] = [parts[index - 1], parts[index]];
  if (part === undefined || part.kind === 'word') return false;
  const words = text.slice(part.start, part.end);
  if (part.kind === 'quote') return endsWithSign(words, '.?!…');
  if (stops.test(words)) return true;
  return (
    before !== undefined &&
    before.end === part.start &&
    closes.test(words) &&
    stops.test(text.slice(before.start, before.end))
  );
}

function beginsSentence(text: string, { kind, start, end }: SentencePart, next?: SentencePart): boolean {
  if (kind === 'quote') return true;
  const words = text.slice(start, end);
  if (kind === 'word') return startsWithCapital(words) || /^\d/.test(words);
  return (
    opens.test(words) &&
    next?.kind === 'word' &&
    next.start === end &&
    /\s/.test(text[start - 1] ?? '') &&
    startsWithCapital(text.slice(next.start, next.end))
  );
}
