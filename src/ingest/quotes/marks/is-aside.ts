import { wordsOf } from '../../../text/split-words.ts';

const label =
  /^[[(]?(?:photos?|images?|pictures?|pictured|captions?|videos?|graphics?|maps?|charts?|advertisements?|sponsored|promoted|read (?:more|also|next|on)|see also|also read|related|watch|listen|click|share|subscribe)[ \w]{0,20}\s?[:|]/iu;
const credit = /\((?:photos?|images?|pictures?|credit|source|via)(?![\p{L}\p{N}])[^()]{0,80}\)$/iu;
const sentenceEnd = /[.?!…:;,]["'”’»“‘)\]]*$/u;
const mark = /["“”„«»]/u;
const mostWords = { caption: 30, subhead: 8 } as const;

/** A subhead, a caption, a link or a placeholder: a line that interrupts a report and is no part of what is told. */
export function isAside(line: string): boolean {
  if (line.length > 300 || mark.test(line)) return false;
  const words = wordsOf(line).length;
  if (words <= mostWords.subhead && !sentenceEnd.test(line)) return true;
  return words <= mostWords.caption && (label.test(line) || credit.test(line));
}
