import { splitPage } from '../html/split-page.ts';
import { splitPosts } from '../html/split-posts.ts';
import { endOf } from '../passages/passage.ts';
import { readPageReport } from './read-page-report.ts';
import type { Report } from './report.ts';
import type { ReportOptions } from './report-options.ts';

/** The reports of a saved page: one, or each of an aggregator's page; `text` is the page's text, line by line. */
export function readPageReports(text: string, html: string, options: ReportOptions): readonly Report[] {
  const posts = splitPosts(html);
  if (posts.length > 0)
    return ofOnePage(readPosts(text, posts, options), () => readPageReport(text, html, options));
  const [only, ...more] = splitPage(html);
  if (only === undefined || more.length === 0) return [readPageReport(text, html, options)];
  const note = `The page holds ${more.length + 1} reports: check where this one begins and ends.`;
  const toPart = (part: string): Report => {
    const report = readPageReport(text, part, options);
    return { ...report, isRelated: true, review: [note, ...report.review] };
  };
  return ofOnePage([only, ...more].map(toPart), () => readPageReport(text, html, options));
}

/** What the page says of itself holds for each part that does not say otherwise. */
function ofOnePage(parts: readonly Report[], readWhole: () => Report): readonly Report[] {
  if (parts.every(({ outlet, url }) => outlet !== undefined && url !== undefined)) return parts;
  const whole = readWhole();
  return parts.map((part) => ({
    ...part,
    outlet: part.outlet ?? whole.outlet,
    url: part.url ?? whole.url,
    language: part.language ?? whole.language,
  }));
}

/** Each post with its own day and author; posts stand one below the other, so that the same words are found in their order. */
function readPosts(text: string, posts: readonly string[], options: ReportOptions): readonly Report[] {
  const note = `The page holds ${posts.length} posts: check where this one begins and ends.`;
  let from = 0;
  return posts.map((post) => {
    const before = text.slice(0, from).replace(/[^\n]/g, ' ');
    const report = readPageReport(before + text.slice(from), post, { ...options, url: undefined });
    const last = report.lines.at(-1);
    if (last !== undefined) from = endOf(last);
    return { ...report, review: [note, ...report.review] };
  });
}
