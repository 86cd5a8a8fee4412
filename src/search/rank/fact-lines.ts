import { keepAnswersOf } from '../../text/keep-answers.ts';
import type { FoundQuote } from '../index/found-quote.ts';
import { isFiller, questionWords } from '../query/asking-words.ts';
import { type FindableWord, readWords } from '../words/read-words.ts';

/** A line of a question, and what a word in it is worth. */
export interface FactLine {
  readonly text: string;
  readonly words: readonly FindableWord[];
  /** Among questions: the more of its own, the more. */
  readonly gain: number;
  /** Against a quote that has the word. */
  readonly worth: number;
}

/** A question as its record has it. */
export interface FactLines {
  readonly asks: readonly FindableWord[];
  /** The words of what it asks that tell it from other questions. */
  readonly tellingWords: readonly FindableWord[];
  /** Of these, the ones that are written as names. */
  readonly names: readonly FindableWord[];
  readonly keywords: readonly FindableWord[];
  /** The words of its own name. */
  readonly name: readonly FindableWord[];
  /** The words of what its event is called. */
  readonly event: readonly FindableWord[];
  readonly all: readonly FactLine[];
}

const lineWeights = [
  { gain: 1, worth: 1 },
  { gain: 0.8, worth: 1 },
  { gain: 0.7, worth: 0.9 },
] as const;
const passageWeights = { gain: 0.45, worth: 0.75 } as const;
/** An event has many questions, and is named in each of them. */
const eventWeights = { gain: 0.4, worth: 0.7 } as const;

export const isCapital = /^\p{Lu}/u;

/** Reads the lines of a question once, however often it is found: what it asks, its values, what else it is called, the passages; and its event. */
export const factLines: (found: FoundQuote) => FactLines = keepAnswersOf(
  ({ id, words, about = '', shown }) => {
    const texts = words.split('\n');
    const lines = texts.map((text) => ({ text, words: readWords(text) }));
    const [asks = [], , keywords = []] = lines.map((line) => line.words);
    return {
      asks,
      tellingWords: asks.filter(isTelling),
      names: asks.slice(1).filter(({ start }) => isCapital.test(words.slice(start))),
      keywords,
      name: readWords(id.slice(id.indexOf('/') + 1).replaceAll('-', ' ')).filter(isTelling),
      event: readWords(shown?.fact?.event ?? '').filter(isTelling),
      all: [
        ...lines.map((line, at) => ({ ...line, ...(lineWeights[at] ?? passageWeights) })),
        { text: about, words: readWords(about), ...eventWeights },
      ],
    };
  },
);

function isTelling({ forms: [word] }: FindableWord): boolean {
  return !isFiller(word) && !questionWords.has(word);
}
