import search from 'approx-string-match';
import { distance } from 'fastest-levenshtein';

/** Words most like those that were looked for. */
export interface NearWords {
  readonly span: readonly [number, number];
  readonly words: string;
  /** Characters that would have to be added, taken out or exchanged. */
  readonly errors: number;
}

interface Wanted {
  readonly words: string;
  readonly at: number;
  readonly within: readonly [number, number];
}

/** The least like that counts: a quarter of the characters may differ. */
const mostErrors = 0.25;
const insideWord = /[\p{L}\p{N}]{2}/u;

/** The words of a text most like those wanted, from word to word, the nearest to `at` of those equally like; undefined where none are. */
export function findNearWords(text: string, { words, at, within }: Wanted): NearWords | undefined {
  const most = Math.max(1, Math.floor(words.length * mostErrors));
  const [from, to] = within;
  const candidates = search(text.slice(from, to), words, most)
    .flatMap(({ start, end }) => withWholeWords(text, [start + from, end + from], within))
    .map((span): NearWords => {
      const found = text.slice(...span);
      return { span, words: found, errors: distance(words, found) };
    })
    .filter(({ errors, span }) => errors <= most && span[1] > span[0]);
  const rank = ({ span, errors }: NearWords) =>
    (errors + (isCut(text, span) ? 0.5 : 0)) * text.length + Math.abs(span[0] - at) / 4;
  return candidates.toSorted((left, right) => rank(left) - rank(right))[0];
}

/** A place, and the same from word to word: where a letter is wrong at the edge, the closest match leaves it out or takes a space. */
function withWholeWords(
  text: string,
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
): readonly (readonly [number, number])[] {
  let [first, last] = [start, end];
  while (first > from && insideWord.test(text.slice(first - 1, first + 1))) first -= 1;
  while (last < to && insideWord.test(text.slice(last - 1, last + 1))) last += 1;
  while (/\s/.test(text.charAt(first)) && first < last) first += 1;
  while (/\s/.test(text.charAt(last - 1)) && last > first) last -= 1;
  return [
    [start, end],
    [first, end],
    [start, last],
    [first, last],
  ];
}

function isCut(text: string, [start, end]: readonly [number, number]): boolean {
  const edges = [text.slice(start - 1, start + 1), text.slice(end - 1, end + 1)];
  return edges.some((edge) => insideWord.test(edge)) || text.slice(start, end).trim().length < end - start;
}
