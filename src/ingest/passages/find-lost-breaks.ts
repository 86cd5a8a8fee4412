import { startsSmall, startsWithCapital } from '../../text/letters.ts';
import { closingMarks, openingMarks } from '../../text/marks/quotation-marks.ts';
import { endOf, type Passage } from './passage.ts';

/** A place where two paragraphs ran together when the text was copied; `at` is where the second one begins. */
export interface LostBreak {
  readonly at: number;
  readonly kind: 'glued sentences' | 'glued words' | 'missing full stop' | 'glued deck';
}

/** Words that open a sentence and are never a name. */
const opener =
  'The|This|That|These|Those|They|There|He|She|It|We|In|On|At|As|But|And|If|When|While|After|Before|However|Earlier|Later|His|Her|Its|Their|Our|For|With|According|Asked|Speaking';

const gluedSentence = new RegExp(
  `(?<![\\p{L}\\d])(?<before>[\\p{L}\\d]{1,40})(?<mark>[.!?…][${closingMarks}]{0,3}|[”»])(?<opening>[${openingMarks}]?)(?<after>\\p{Lu}[\\p{L}’']{0,40})`,
  'gu',
);
const gluedWord = new RegExp(`\\p{Ll}{3}(?=(?:${opener}) \\p{Ll})`, 'gu');
const gluedOpener = new RegExp(`[\\p{L}\\d] (?=(?:${opener}) \\p{Ll})`, 'gu');
const openerOnly = new RegExp(`^(?:${opener}|A|An|You|I|Mr|Mrs|Ms|Dr)$`);

/** Finds where paragraph breaks were lost in a passage. The text itself is never changed. */
export function findLostBreaks(passage: Passage): readonly LostBreak[] {
  const found = [
    ...findGluedSentences(passage),
    ...findGluedWords(passage),
    ...findMissingFullStops(passage),
    ...findGluedDecks(passage),
  ];
  const firstAt = new Map(found.toReversed().map((lost) => [lost.at, lost]));
  return [...firstAt.values()].toSorted((a, b) => a.at - b.at);
}

function findGluedSentences({ text, start }: Passage): readonly LostBreak[] {
  return Array.from(text.matchAll(gluedSentence)).flatMap((match) => {
    const { before = '', mark = '', after = '' } = match.groups ?? {};
    if (isAbbreviation(before, after, mark)) return [];
    return [{ at: start + match.index + before.length + mark.length, kind: 'glued sentences' }];
  });
}

/** `U.S.`, `J.D.`, `p.m.`, and addresses such as `Example.Com` are no ends of sentences. */
function isAbbreviation(before: string, after: string, mark: string): boolean {
  const isQuoteOnly = mark === '”' || mark === '»';
  if (isQuoteOnly) return !openerOnly.test(after);
  if (mark !== '.') return false;
  if (before.length < 2 || after.length < 2 || after === after.toUpperCase()) return true;
  return startsWithCapital(before) && after.length <= 4 && !openerOnly.test(after);
}

function findGluedWords({ text, start }: Passage): readonly LostBreak[] {
  return Array.from(text.matchAll(gluedWord), ({ index, 0: before }) => ({
    at: start + index + before.length,
    kind: 'glued words',
  }));
}

/** A sentence without its full stop, with the next on the same line: “… left on Friday The two …”. */
function findMissingFullStops({ text, start }: Passage): readonly LostBreak[] {
  return Array.from(text.matchAll(gluedOpener), ({ index, 0: before }) => ({
    at: start + index + before.length,
    kind: 'missing full stop',
  }));
}

/** A deck that tells the news of the first sentence and runs into it. */
function findGluedDecks(passage: Passage): readonly LostBreak[] {
  const at = findRepeatedSubject(passage);
  return at === undefined ? [] : [{ at, kind: 'glued deck' }];
}

/** Where the word that began the passage comes again with a capital and no full stop before it. */
function findRepeatedSubject(passage: Passage): number | undefined {
  const first = firstWord.exec(passage.text)?.[0];
  if (first === undefined) return undefined;
  const at = passage.text.indexOf(` ${first} `, shortestDeck) + 1;
  const isSecondSentence =
    at > 0 &&
    at <= longestDeck &&
    startsSmall(passage.text.charAt(at - 2)) &&
    passage.start + at < endOf(passage);
  return isSecondSentence && startsSmall(passage.text.charAt(at + first.length + 1))
    ? passage.start + at
    : undefined;
}

const firstWord = /^\p{Lu}\p{Ll}{3,}(?= \p{Ll})/u;
const shortestDeck = 40;
const longestDeck = 300;
