import type { ArticleInput } from '../../domain/article.ts';
import type { OutletDraft } from './draft-outlet.ts';
import type { PersonDraft } from './draft-people.ts';
import type { ReadQuote } from './quotes/draft-quotes.ts';
import type { ReadingText } from './quotes/reading-text.ts';

/** One report, ready to be written to `content/articles/<id>.md`. */
export interface ArticleDraft {
  readonly id: string;
  readonly article: ArticleInput;
  readonly body: string;
}

/** A draft with what was read on the way to it. */
export interface DraftedArticle extends ArticleDraft {
  readonly quotes: readonly ReadQuote[];
  readonly reading: ReadingText;
  readonly people: readonly PersonDraft[];
  readonly outlets: readonly OutletDraft[];
}
