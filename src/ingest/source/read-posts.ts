import { endOf } from '../passages/passage.ts';
import { readPageReport } from './read-page-report.ts';
import type { Report } from './report.ts';
import type { ReportOptions } from './report-options.ts';

/** What the page says of itself holds for each part that does not say otherwise. */
export function ofOnePage(parts: readonly Report[], readWhole: () => Report): readonly Report[] {
  if (parts.every(({ outlet, url }) => outlet !== undefined && url !== undefined)) return parts;
  const whole = readWhole();
  return parts.map((part) => ({
    ...part,
    outlet: part.outlet ?? whole.outlet,
    url: part.url ?? whole.url,
    language: part.language ?? whole.language,
  }));
}

interface NotedOptions extends ReportOptions {
  /** What the review of each says. */
  readonly note?: string;
}

/** Each post with its own day and author; posts stand one below the other, so that the same words are found in their order. */
export function readPosts(text: string, posts: readonly string[], options: NotedOptions): readonly Report[] {
  const { note = `The page holds ${posts.length} posts: check where this one begins and ends.`, ...own } =
    options;
  let before = '';
  return posts.map((post) => {
    const report = readPageReport(before + text.slice(before.length), post, { ...own, url: undefined });
    const last = report.lines.at(-1);
    if (last !== undefined) before += text.slice(before.length, endOf(last)).replace(/[^\n]/g, ' ');
    return { ...report, review: [note, ...report.review] };
  });
}
