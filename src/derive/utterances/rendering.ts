import type { FoldWord } from '../content/fold-names.ts';
import type { QuoteView } from '../quotes/quote-view.ts';
import { spokenText } from './spoken-text.ts';
import type { Utterance } from './utterances.ts';
import { type WordDifferences, wordDifferences } from './word-differences.ts';

/** One rendering of an utterance, compared with the fullest. */
export interface Rendering {
  readonly view: QuoteView;
  readonly isFullest: boolean;
  readonly differences: WordDifferences;
}

/** All renderings of an utterance in its order, each compared with the first; what an outlet inserted is left out. */
export function compareRenderings({ renderings }: Utterance, fold: FoldWord): readonly Rendering[] {
  const fullest = renderings[0] === undefined ? '' : spokenText(renderings[0].quote);
  return renderings.map((view, index) => ({
    view,
    isFullest: index === 0,
    differences: wordDifferences(spokenText(view.quote), fullest, fold),
  }));
}
