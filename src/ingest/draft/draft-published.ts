import type { ArticleInput } from '../../domain/article.ts';
import { unknownDate } from '../../domain/dates/story-date.ts';
import type { Report } from '../source/report.ts';
import type { Given } from './draft-request.ts';

/** When a report was published: as given by hand, as printed or bounded by the text, or not known. */
export function draftPublished({ published, undated }: Report, given: Given): ArticleInput['published'] {
  if (given.date !== undefined)
    return {
      date: given.date,
      grade: 'inferred',
      evidence: 'Given by hand when the file was read; the report does not print it.',
    };
  if (published === undefined)
    return {
      date: unknownDate,
      grade: 'inferred',
      evidence: undated ?? 'The report prints no date from which its own could be told.',
    };
  const { value, grade, evidence } = published;
  return { date: value, grade, evidence };
}
