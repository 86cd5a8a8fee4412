import type { z } from 'zod';
import type { FormerVersionSchema } from '../../domain/article.ts';
import type { FormerQuote } from '../../domain/quote.ts';
import { type DraftVersions, isOtherVersion } from './draft-versions.ts';
import { choose } from './merge-fields.ts';

/** The headline that stands from now on, and the one that the outlet printed before where it is another. */
export interface MergedHeadline {
  readonly now: string | null;
  readonly former: string | undefined;
}

/** A headline that the changed report prints no longer gives way to the one it prints. */
export function mergeHeadline({ base, edited, fresh, source }: DraftVersions): MergedHeadline {
  const [own, made] = [edited.article.source.headline, fresh.article.source.headline];
  const report = source.slice(...fresh.article.source.file.span);
  const isGone = own !== null && made !== null && !report.startsWith(own);
  const now = isGone ? made : base === undefined ? own : choose(base.article.source.headline, own, made);
  return { now, former: own !== null && now !== null && own !== now ? own : undefined };
}

/** What the outlet changed. */
interface Differences {
  readonly headline: string | undefined;
  readonly quotes: readonly FormerQuote[];
}

/**
 * The former versions of a report, with the one that has just been replaced. One of which nothing recorded differs is
 * kept only where the file is the report: a feed is another file every day.
 */
export function versionsOf(
  { edited, fresh, day, isWholeFile }: DraftVersions,
  { headline, quotes }: Differences,
): readonly z.input<typeof FormerVersionSchema>[] {
  const { file, versions = [] } = edited.article.source;
  const isDifferent = headline !== undefined || quotes.length > 0;
  if (!isOtherVersion({ edited, fresh }) || !(isDifferent || isWholeFile)) return versions;
  return [
    ...versions,
    {
      sha256: file.sha256,
      span: file.span,
      until: day,
      ...(headline === undefined ? {} : { headline }),
      ...(quotes.length === 0 ? {} : { quotes }),
    },
  ];
}
