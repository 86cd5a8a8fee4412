import { unrolledThread } from '../html/posts/unrolled-thread.ts';
import { hasBody } from './has-body.ts';
import { readTextComments, withoutComments } from './read-comments.ts';
import { readFeedReports } from './read-feed-reports.ts';
import { readLiveReports } from './read-live-reports.ts';
import { readPageReports } from './read-page-reports.ts';
import { readPostReports } from './read-post-reports.ts';
import { readTextReports } from './read-text-reports.ts';
import type { Report } from './report.ts';
import type { ReportOptions } from './report-options.ts';
import type { SourceText } from './text/source-text.ts';
import { withoutCopies } from './without-copies.ts';

/** The reports of a dropped file, whatever kind of file it is. */
export function readReports(source: SourceText, given: ReportOptions): readonly Report[] {
  const { text, html, entries } = source;
  const options = { ...given, url: given.url ?? source.url };
  if (entries !== undefined) return readFeedReports(entries, options).map(withoutCopies);
  const posts = html === undefined ? readPosts(text, options) : readUnrolled(html, text, options);
  if (posts.length > 0) return posts;
  const reports =
    html === undefined
      ? readTextReports(text, options).map((report) => withoutComments(report, text))
      : readPageReports(text, html, options);
  return reports
    .filter((report) => hasBody(report))
    .map((report) => withoutCopies({ ...report, url: report.url ?? options.url }));
}

/** Several texts of one file, each with its own time. */
function readPosts(text: string, options: ReportOptions): readonly Report[] {
  const copied = readPostReports(text, options);
  if (copied.length > 0) return copied;
  const live = readLiveReports(text, options);
  return live.length > 0 ? live : readTextComments(text, options);
}

/** A page that unrolls a thread prints it as its copied text does. */
function readUnrolled(html: string, text: string, options: ReportOptions): readonly Report[] {
  const thread = unrolledThread(html, text);
  return thread === undefined
    ? []
    : readPostReports(thread, options).map((report) => ({ ...report, url: options.url }));
}
