import { noteChangedQuote } from '../../domain/drafts/unwritten.ts';
import type { FormerQuote } from '../../domain/quote.ts';
import { shortenText } from '../../text/shorten-text.ts';
import { type DraftVersions, isOtherVersion } from './draft-versions.ts';
import { findSuccessor, standsIn } from './find-successor.ts';
import type { Fields } from './merge-fields.ts';
import { recordedSpan, recordsOf } from './merge-fields.ts';
import { mergeRecords } from './merge-records.ts';

/** The quotes of a changed file. */
export interface MergedQuotes {
  readonly items: readonly Fields[];
  readonly added: readonly Fields[];
  /** Those that the outlet changed or took out, as they were. */
  readonly former: readonly FormerQuote[];
  readonly notes: readonly string[];
}

/** Merges the quotes of two versions; one that the outlet changed stays one quote, with its id. */
export function mergeQuotes({ base, edited, fresh, source, day }: DraftVersions): MergedQuotes {
  const { file } = fresh.article.source;
  const made = recordsOf(fresh.article.quotes);
  const changedText = {
    text: source,
    within: file.span,
    taken: made.map(recordedSpan).filter((span) => span !== undefined),
  };
  const { items, changed, added } = mergeRecords(
    { base: base?.article.quotes, edited: edited.article.quotes, fresh: fresh.article.quotes },
    {
      keyOf: ({ words }) => String(words),
      stands: (item) => standsIn(changedText, item),
      isKept: edited.article.draft !== true,
      ...(isOtherVersion({ edited, fresh })
        ? { findSuccessor: (pair, free) => findSuccessor(changedText, pair, free) }
        : {}),
    },
  );
  return {
    items,
    added,
    former: changed.map(({ before }) => asFormer(before)),
    notes: changed.map(({ before, after }) =>
      noteChangedQuote(String(before['id']), day, after && shortenText(String(after['words']), 80)),
    ),
  };
}

function asFormer({ id, speaker, words, span, continued }: Fields): FormerQuote {
  // The article was valid before it was merged.
  return { id, speaker, words, span, ...(continued === undefined ? {} : { continued }) } as FormerQuote;
}
