import { startsWithCapital } from '../../../text/letters.ts';
import { endsWithSign } from '../../../text/marks/ends-with-sign.ts';
import { hasDoubleMark } from '../../../text/marks/quotation-marks.ts';
import { countWords } from '../../../text/split-words.ts';

const label =
  /^[[(]?(?:photos?|images?|pictures?|pictured|captions?|videos?|graphics?|maps?|charts?|advertisements?|sponsored|promoted|read (?:more|also|next|on)|see also|also read|related|watch|listen|click|share|subscribe)[ \w]{0,20}\s?[:|]/iu;
const credit = /\((?:photos?|images?|pictures?|credit|source|via)(?![\p{L}\p{N}])[^()]{0,80}\)$/iu;
const mostWords = { caption: 30, subhead: 8 } as const;

/** A subhead, a caption, a link or a placeholder: a line that interrupts a report and is no part of what is told. */
export function isAside(line: string): boolean {
  if (line.length > 300 || hasDoubleMark(line)) return false;
  const words = countWords(line);
  if (words <= mostWords.subhead && !endsWithSign(line, '.?!…:;,')) return true;
  return words <= mostWords.caption && (label.test(line) || credit.test(line));
}

/** “A night of waiting”: a short line that is all between marks and ends like no sentence. */
export function isSubheadInMarks(line: string): boolean {
  const words = line.trim().slice(1, -1);
  return (
    line.length <= longestSubhead &&
    hasDoubleMark(line.trim().charAt(0)) &&
    hasDoubleMark(line.trim().slice(-1)) &&
    !hasDoubleMark(words) &&
    startsWithCapital(words) &&
    countWords(words) <= mostWords.subhead &&
    !endsWithSign(words, '.?!…:;,–—-')
  );
}

const longestSubhead = 120;
