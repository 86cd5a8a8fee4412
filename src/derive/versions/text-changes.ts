import type { FormerVersion } from '../../domain/article.ts';
import type { ArticleEntry } from '../../domain/content.ts';
import type { FormerQuote } from '../../domain/quote.ts';
import { quoteText } from '../../domain/quote.ts';
import { diffWording, type WordingStretch } from './diff-wording.ts';

/** Words that an outlet printed and prints otherwise now, or not at all. */
export interface TextChange {
  readonly what: 'headline' | 'quote';
  /** The id of the quote; undefined for a headline. */
  readonly quote: string | undefined;
  /** Whether the quote is recorded with the words it has now. */
  readonly isStillThere: boolean;
  readonly before: readonly WordingStretch[];
  /** Undefined where the outlet took the words out. */
  readonly after: readonly WordingStretch[] | undefined;
}

/** What the outlet changed between one version of its report and the next. */
export interface TextChanges {
  /** The day on which the next version was seen. */
  readonly seen: string;
  readonly changes: readonly TextChange[];
}

type Changed = Pick<ArticleEntry, 'source' | 'quotes'>;

/** What the outlet changed in a report since it was first read, the latest first. Versions without a difference are left out. */
export function textChanges(article: Changed): readonly TextChanges[] {
  const { versions } = article.source;
  return versions
    .map((version, index): TextChanges => {
      const later = versions.slice(index + 1);
      const changes = [
        ...headlineChange(version, later, article),
        ...version.quotes.map((quote) => quoteChange(quote, later, article)),
      ];
      return { seen: version.until, changes };
    })
    .filter(({ changes }) => changes.length > 0)
    .toReversed();
}

/** The same for one quote. */
export function changesOfQuote(article: Changed, quoteId: string): readonly TextChanges[] {
  return textChanges(article)
    .map(({ seen, changes }) => ({ seen, changes: changes.filter(({ quote }) => quote === quoteId) }))
    .filter(({ changes }) => changes.length > 0);
}

function headlineChange(
  { headline: before }: FormerVersion,
  later: readonly FormerVersion[],
  { source }: Changed,
): readonly TextChange[] {
  const after = later.find(({ headline }) => headline !== undefined)?.headline ?? source.headline;
  return before === undefined
    ? []
    : [{ what: 'headline', quote: undefined, isStillThere: true, ...wordings(before, after ?? undefined) }];
}

function quoteChange(former: FormerQuote, later: readonly FormerVersion[], { quotes }: Changed): TextChange {
  const isSame = ({ id }: { readonly id: string }) => id === former.id;
  const next = later.flatMap((version) => version.quotes).find(isSame);
  const now = quotes.find(isSame);
  const after = next === undefined ? now && quoteText(now) : formerText(next);
  return {
    what: 'quote',
    quote: former.id,
    isStillThere: now !== undefined,
    ...wordings(formerText(former), after),
  };
}

function formerText({ words, continued }: FormerQuote): string {
  return [words, ...continued.map((part) => part.words)].join(' […] ');
}

function wordings(before: string, after: string | undefined): Pick<TextChange, 'before' | 'after'> {
  if (after === undefined) return { before: [{ isOnly: false, text: before }], after };
  const [own, next] = diffWording(before, after);
  return { before: own, after: next };
}
