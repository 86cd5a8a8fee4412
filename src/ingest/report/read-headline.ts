import { endsWithSign } from '../../text/marks/ends-with-sign.ts';
import { countWords } from '../../text/split-words.ts';
import { isHeadlineOf } from '../dump/is-headline-of.ts';
import { findLostBreaks } from '../passages/find-lost-breaks.ts';
import { endOf, type Passage } from '../passages/passage.ts';

/** What stands above an article, as far as its file has it. */
export interface Heading {
  readonly headline: Passage | undefined;
  readonly deck: Passage | undefined;
  readonly body: readonly Passage[];
}

const mostWords = 25;

/** Parts the headline, and a deck that was glued to the first sentence, from the paragraphs of an article. */
export function readHeadline(kept: readonly Passage[]): Heading {
  const [first, second, ...others] = kept;
  if (first === undefined || second === undefined || !looksLikeHeadline(first, second))
    return readDeck(undefined, kept);
  const repeats = isHeadlineOf(second.text, first.text);
  return readDeck(repeats ? second : first, repeats ? others : [second, ...others]);
}

/** “Mara Holt: Good day.”: the first line of a record under its heading. */
const labelled = /^\p{Lu}[^:.!?]{1,60}:\s+\p{Lu}/u;

function looksLikeHeadline(first: Passage, next: Passage): boolean {
  const words = countWords(first.text);
  return (
    words >= 2 &&
    words <= mostWords &&
    !endsWithSign(first.text, '.;:,…') &&
    (countWords(next.text) > 6 ||
      isHeadlineOf(next.text, first.text) ||
      (words > 2 && labelled.test(next.text) && !labelled.test(first.text)))
  );
}

/** Parts a deck that was glued to the first sentence from it. */
export function readDeck(headline: Passage | undefined, body: readonly Passage[]): Heading {
  const [first, ...others] = body;
  const glued =
    first === undefined ? undefined : findLostBreaks(first).find(({ kind }) => kind === 'glued deck');
  if (headline === undefined || first === undefined || glued === undefined)
    return { headline, deck: undefined, body };
  const length = glued.at - first.start;
  const deck = { text: first.text.slice(0, length).trimEnd(), start: first.start };
  const rest = { text: first.text.slice(length), start: glued.at };
  return endOf(deck) > rest.start
    ? { headline, deck: undefined, body }
    : { headline, deck, body: [rest, ...others] };
}
