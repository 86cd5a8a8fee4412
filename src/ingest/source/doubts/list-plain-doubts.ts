import { countOf } from '../../../text/count-of.ts';
import { shortenText } from '../../../text/shorten-text.ts';
import { countWords } from '../../../text/split-words.ts';
import { listDigests } from './list-digests.ts';
import type { Doubt } from './list-doubts.ts';
import { listMarginRemarks } from './list-margin-remarks.ts';

/** What was taken out of a plain text before it was read. */
interface TakenOut {
  /** Lines of printed pages. */
  readonly removed: number;
  /** Times of a recording. */
  readonly times: number;
  /** What editors wrote into the margin. */
  readonly remarks: readonly string[];
  /** Heads of scanned pages. */
  readonly heads?: number;
  /** Words with the hyphen that parted them at a line's end. */
  readonly parted?: readonly string[];
}

/** What a person should know of how a plain text was read. */
export function listPlainDoubts(text: string, taken: TakenOut): readonly Doubt[] {
  const { removed, times, remarks, heads = 0, parted = [] } = taken;
  if (times > 0) return [cueTimes(times)];
  return [
    ...listMarginRemarks(remarks),
    ...(removed === 0 ? [] : [pageMarks(removed)]),
    ...(heads === 0 ? [] : [runningHeads(heads)]),
    ...(parted.length < fewestParted ? [] : [partedWords(parted)]),
    ...(isUnpunctuated(text) ? [noSentences] : []),
    ...listDigests(text, false),
  ];
}

function pageMarks(removed: number): Doubt {
  return {
    rule: 'page-marks',
    message: `${countOf(removed, 'line')} that a browser prints at the edges of its pages ${removed === 1 ? 'was' : 'were'} left out.`,
    hint: 'Compare the text where a page ends with the report as it was published.',
  };
}

function runningHeads(heads: number): Doubt {
  return {
    rule: 'page-marks',
    message: `${countOf(heads, 'line')} above or below the pages of a print ${heads === 1 ? 'was' : 'were'} left out.`,
    hint: 'Compare the text where a page ends with the report as it was published.',
  };
}

/** A single one may be a word that has a hyphen. */
const fewestParted = 2;

function partedWords(parted: readonly string[]): Doubt {
  return {
    rule: 'parted-words',
    message: `The file parts words at the ends of its lines: ${parted.length} of them stand nowhere whole and were left with their hyphen, the first “${shortenText(parted[0] ?? '', 40)}”.`,
    hint: 'Write them in the file as they were published, and ingest it again.',
  };
}

function cueTimes(times: number): Doubt {
  return {
    rule: 'times-of-a-recording',
    message: `The file looks like the transcript of a recording; the ${countOf(times, 'time')} between its words ${times === 1 ? 'was' : 'were'} left out, and the pieces were joined to paragraphs.`,
    hint: 'Words under a name are that person’s; of all others a transcript does not say whose they are. Listen to the recording before you quote it.',
  };
}

const fewestWords = 60;
/** A sentence of a report has 20 words, one of an unpunctuated text has no end. */
const longestSentence = 50;
const endOfSentence = /[.!?…。؟।](?=\s|["”»’)]|$)/gu;

/** Words of scripts that have capitals and full stops, with hardly any of either. */
function isUnpunctuated(text: string): boolean {
  const words = countWords(text);
  if (words < fewestWords || !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(text)) return false;
  const ends = text.match(endOfSentence)?.length ?? 0;
  const longest = Math.max(...text.split('\n').map((line) => countWords(line)));
  return longest >= fewestWords && words / (ends + 1) > longestSentence;
}

const noSentences: Doubt = {
  rule: 'text-without-sentences',
  message:
    'The text has hardly a full stop, as a machine writes down what it hears: no quotation and no speaker can be told in it.',
  hint: 'Listen to the recording before you quote it, and add its words by hand with who says them.',
};
