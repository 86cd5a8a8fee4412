import type { CitedSource } from '../../domain/cite/format-citation.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { unknownDate } from '../../domain/dates/story-date.ts';
import { countOf } from '../../text/count-of.ts';
import { type CutShort, firstOf } from '../claims/cut-short.ts';
import type { ArticleView } from '../content/article-view.ts';
import { shownBy } from '../content/passed-on.ts';
import { describeReason } from '../grades/describe-reason.ts';
import { whyOutlet, whyPublished } from '../grades/reason.ts';
import type { CitedReport } from './cited.ts';
import { withoutDate } from './cited-date.ts';

/** A report as citations name it. */
export function viewCitedReport(article: ArticleView): CitedReport {
  const { source, outlet, published } = article;
  return {
    authors: source.authors,
    outlet: outlet.name,
    outletNote: describeReason(whyOutlet(article)),
    headline: source.headline ?? undefined,
    published: published.date,
    publishedNote: published.date === unknownDate ? undefined : describeReason(whyPublished(article)),
    page: source.url,
    shownBy: shownBy(article),
    language: source.language,
  };
}

/** The same with its date in words, for a line of text. */
export function sourceOfLine(report: CitedReport): CitedSource {
  const { published } = report;
  return { ...report, published: published === unknownDate ? withoutDate() : formatStoryDate(published) };
}

/** What a citation of a report answers for; what is only worded by this site is not in it. */
export function partOfReport({ source, outlet, published }: ArticleView): readonly (string | null)[] {
  return [outlet.name, source.outletKnown.grade, source.headline, published.date, published.grade];
}

/** A report in a list of several: `RT, 16 August (outlet inferred; date inferred)`. */
export function nameInList(article: ArticleView): string {
  const notes = [whyOutlet(article), whyPublished(article)]
    .map(describeReason)
    .filter((note) => note !== undefined);
  return notes.length === 0 ? article.label : `${article.label} (${notes.join('; ')})`;
}

/** Reports in a row: `Lake Post; Harbour News; 120 others`. */
export function listReports(articles: readonly ArticleView[], cut: CutShort | undefined): string {
  const { shown, others } = firstOf(articles, cut);
  return [...shown.map(nameInList), ...(others === 0 ? [] : [countOf(others, 'other')])].join('; ');
}
