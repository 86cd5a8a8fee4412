import { splitPosts } from '../html/posts/split-posts.ts';
import { splitPage } from '../html/split-page.ts';
import { readComments, withoutComments } from './read-comments.ts';
import { readPageReport } from './read-page-report.ts';
import { ofOnePage, readPosts } from './read-posts.ts';
import type { Report } from './report.ts';
import type { ReportOptions } from './report-options.ts';

/** The reports of a saved page: one, or each of an aggregator's page; `text` is the page's text, line by line. */
export function readPageReports(text: string, html: string, options: ReportOptions): readonly Report[] {
  const comments = readComments(text, html, options);
  if (comments !== undefined) return comments;
  const posts = splitPosts(html);
  if (posts.length > 0)
    return ofOnePage(readPosts(text, posts, options), () => readPageReport(text, html, options));
  const [only, ...more] = splitPage(html);
  if (only === undefined || more.length === 0)
    return [withoutComments(readPageReport(text, html, options), text)];
  const note = `The page holds ${more.length + 1} reports: check where this one begins and ends.`;
  const toPart = (part: string): Report => {
    const report = readPageReport(text, part, options);
    return { ...report, isRelated: true, review: [note, ...report.review] };
  };
  return ofOnePage([only, ...more].map(toPart), () => readPageReport(text, html, options));
}
