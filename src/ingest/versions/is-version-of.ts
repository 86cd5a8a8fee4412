import { singleSpaced } from '../../text/lines/single-spaced.ts';
import { countWords } from '../../text/split-words.ts';
import type { ArticleDraft } from '../draft/article-draft.ts';

/** A recorded report, and words that were copied from its file: the beginnings of its lines, its quotes. */
export interface RecordedReport {
  readonly draft: ArticleDraft;
  readonly passages: readonly string[];
}

/** How much of a recorded report stands in another text. */
export interface Likeness {
  /** Share of the recorded words, from 0 to 1. */
  readonly share: number;
  readonly hasSameHeadline: boolean;
}

/** Less than this two reports share by chance: a name, a motto, the name of the outlet. */
const leastShare = 0.25;
/** Shorter headlines stand above many reports: “Live”, “Morning briefing”. */
const fewestWords = 4;
const shortestPassage = 12;
const mostPassages = 200;

/** Compares recorded reports with a text and the headlines of the reports in it. */
export function createLikeness(
  text: string,
  headlines: readonly (string | null)[],
): (report: RecordedReport) => Likeness {
  const words = singleSpaced(text);
  const known = new Set(headlines.map((headline) => singleSpaced(headline ?? '')));
  return ({ draft, passages }) => {
    const headline = singleSpaced(draft.article.source.headline ?? '');
    return {
      share: shareFound(words, sample(passages.map(singleSpaced))),
      hasSameHeadline: countWords(headline) >= fewestWords && known.has(headline),
    };
  };
}

/** Whether one text is plausibly another version of the other. */
export function isVersion({ share, hasSameHeadline }: Likeness): boolean {
  return hasSameHeadline || share >= leastShare;
}

function shareFound(text: string, passages: readonly string[]): number {
  const length = (some: readonly string[]) => some.reduce((sum, passage) => sum + passage.length, 0);
  const all = length(passages);
  return all === 0 ? 0 : length(passages.filter((passage) => text.includes(passage))) / all;
}

function sample(passages: readonly string[]): readonly string[] {
  const long = passages.filter((passage) => passage.length >= shortestPassage);
  const step = Math.ceil(long.length / mostPassages);
  return long.filter((_, index) => index % step === 0);
}
