import type { QuotePart } from '../../domain/quote.ts';
import type { ArticleView } from '../content/article-view.ts';
import { listRecorded, type RecordedWords } from '../proof/recorded.ts';

/** Words of a report that something rests on, and what they are found again by. */
export interface CitedPassage extends QuotePart {
  /** What the report has before and behind them, as far as it is recorded here; empty where it is not. */
  readonly prefix: string;
  readonly suffix: string;
  /** The saved file in which the span lies. */
  readonly file: { readonly name: string; readonly sha256: string };
  /** A page of the report, where one is known. */
  readonly page: string | undefined;
}

/** As many signs tell words apart that a page has twice. */
const mostAround = 32;

/** The words with what surrounds them in longer words that are recorded of the report: nothing else of it is known here. */
export function locatePassage({ words, span }: QuotePart, article: ArticleView): CitedPassage {
  const recorded = listRecorded(article).flatMap((each) => each.words);
  const { file, url } = article.source;
  return {
    words,
    span,
    prefix: longest(recorded.map((each) => textBefore(each, span[0]))),
    suffix: longest(recorded.map((each) => textBehind(each, span[1]))),
    file: { name: file.name, sha256: file.sha256 },
    page: url,
  };
}

/** What recorded words have right before a place; empty where they do not reach it. */
function textBefore({ words, span: [start, end] }: RecordedWords, place: number): string {
  if (start >= place || end < place) return '';
  return words.slice(0, place - start).slice(-mostAround);
}

function textBehind({ words, span: [start, end] }: RecordedWords, place: number): string {
  if (start > place || end <= place) return '';
  return words.slice(place - start, place - start + mostAround);
}

function longest(texts: readonly string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}
