import { splitParagraphs } from '../../text/sentences/split-paragraphs.ts';
import { splitSentences } from '../../text/sentences/split-sentences.ts';
import type { Stretch } from '../../text/stretch.ts';
import type { Stems } from './claim-words.ts';

/** A sentence of a report with its stems. */
export interface ClaimSentence extends Stretch {
  readonly words: string;
  readonly stems: Stems;
}

export function readClaimSentences(text: string, stems: (text: string) => Stems): readonly ClaimSentence[] {
  return splitParagraphs(text)
    .flatMap((paragraph) => splitSentences(text, paragraph))
    .map(({ start, end }) => {
      const words = text.slice(start, end).trimEnd();
      return { start, end: start + words.length, words, stems: stems(words) };
    });
}
