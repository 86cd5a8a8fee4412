import { stopWords } from '../../text/stop-words.ts';
import { headRules } from '../report/head-rules.ts';

/** A headline stands among the first lines of a file. */
const mostLines = 20;
const longestLine = 120;
const line = /([^\n]*)(\n|$)/g;

/**
 * Joins the lines of a headline in capitals that is broken before or behind a small word, as press releases set it: which
 * words begin a line there no capital tells. The line end is set behind it, so that what follows keeps its number.
 */
export function joinLinesOfCapitals(text: string): string {
  const lines = Array.from(text.matchAll(line), ([, words = '', end = '']) => ({ words, end }));
  if (!lines.slice(0, mostLines).some(({ words }) => isInCapitals(words))) return text;
  let owed = '';
  return lines
    .map(({ words, end }, index) => {
      if (index < mostLines && end !== '' && goesOn(words, lines[index + 1]?.words ?? '')) {
        owed += end;
        return `${words.trimEnd()} `;
      }
      const behind = owed;
      owed = '';
      return words + end + behind;
    })
    .join('');
}

function goesOn(words: string, next: string): boolean {
  if (!isInCapitals(words) || !isInCapitals(next) || /[.!?:]\s*$/.test(words)) return false;
  return isSmall(words.trim().split(/\s+/).at(-1)) || isSmall(next.trim().split(/\s+/)[0]);
}

function isSmall(word: string | undefined): boolean {
  return word !== undefined && stopWords.has(word.toLowerCase());
}

function isInCapitals(words: string): boolean {
  const text = words.trim();
  return (
    text.length <= longestLine &&
    /\p{Lu}{2}.* .*\p{Lu}{2}/u.test(text) &&
    !/\p{Ll}/u.test(text) &&
    !headRules.some(({ matches }) => matches.test(text))
  );
}
