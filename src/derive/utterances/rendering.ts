import type { FoldWord } from '../content/fold-names.ts';
import type { OutsideWords, QuoteView } from '../quotes/quote-view.ts';
import { spokenText } from './spoken-text.ts';
import type { Utterance } from './utterances.ts';
import { type WordDifferences, wordDifferences } from './word-differences.ts';

/** One rendering of an utterance, compared with the fullest. */
export interface Rendering {
  readonly view: QuoteView;
  readonly isFullest: boolean;
  readonly differences: WordDifferences;
}

/** A rendering from outside the reports, compared with the fullest that a report has. */
export interface OutsideRendering {
  readonly rendering: OutsideWords;
  readonly differences: WordDifferences;
}

/** All renderings of an utterance in its order, each compared with the first; what an outlet inserted is left out. */
export function compareRenderings(utterance: Utterance, fold: FoldWord): readonly Rendering[] {
  const fullest = fullestText(utterance);
  return utterance.renderings.map((view, index) => ({
    view,
    isFullest: index === 0,
    differences: wordDifferences(spokenText(view.quote), fullest, fold),
  }));
}

/** What sources outside the reports have, compared in the same way. */
export function compareOutside(utterance: Utterance, fold: FoldWord): readonly OutsideRendering[] {
  const fullest = fullestText(utterance);
  return utterance.outside.map((rendering) => ({
    rendering,
    differences: wordDifferences(rendering.words, fullest, fold),
  }));
}

function fullestText({ renderings: [fullest] }: Utterance): string {
  return fullest === undefined ? '' : spokenText(fullest.quote);
}
