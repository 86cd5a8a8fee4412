import { addresses } from '../../domain/addresses.ts';
import { formatCitedSource } from '../../domain/cite/format-citation.ts';
import { listNames } from '../../messages/formats.ts';
import { t } from '../../messages/say.ts';
import type { ArticleView } from '../content/article-view.ts';
import type { Cited } from './cited.ts';
import { citedChangesOf } from './cited-changes.ts';
import { partOfReport, sourceOfLine, viewCitedReport } from './cited-report.ts';
import { type CitingSite, finishCited } from './finish-cited.ts';

interface ReportSite extends CitingSite {
  readonly digest: string;
}

/** A report as it is cited: the outlet's own, and where it is taken apart here. */
export function citeReport(article: ArticleView, site: ReportSite): Cited {
  const report = viewCitedReport(article);
  const notes = article.source.partial ? [t`Only a part of the report was saved`] : [];
  const source = formatCitedSource(sourceOfLine(report));
  const authors = report.authors.length === 0 ? '' : `${listNames(report.authors)}: `;
  return finishCited(
    {
      kind: 'report',
      id: `report/${article.id}`,
      speakers: [],
      speakerNote: undefined,
      title: article.title,
      said: undefined,
      report,
      notes,
      line: [`${authors}${source}`, ...notes, t`Taken apart under “${article.title}”`]
        .map((each) => `${each}.`)
        .join(' '),
      passages: [],
    },
    {
      parts: {
        [t`report`]: [...partOfReport(article), ...report.authors],
        [t`digest`]: [article.title, article.deck, site.digest],
        [t`quotes`]: article.quotes.map(({ words, continued, speaker }) => [
          words,
          ...continued.map((part) => part.words),
          ...speaker,
        ]),
        [t`what it says of events`]: article.events.map(({ event, claims }) => [
          event,
          ...claims.map(({ printed }) => printed),
        ]),
      },
      address: addresses.article(article.id),
      changes: citedChangesOf({ kind: 'report', id: article.id }, site.changes),
    },
    site,
  );
}
