import type { Passage } from '../passage.ts';
import { readFeedReports } from './read-feed-reports.ts';
import { readPageReports } from './read-page-reports.ts';
import { readTextReports } from './read-text-reports.ts';
import type { Report } from './report.ts';
import type { SourceText } from './source-text.ts';

export interface ReportOptions {
  /** The day from which relative dates are counted. */
  readonly anchor?: string | undefined;
}

/** The reports of a dropped file, whatever kind of file it is. */
export function readReports({ text, html, entries }: SourceText, options: ReportOptions): readonly Report[] {
  if (entries !== undefined) return readFeedReports(entries, options);
  const reports = html === undefined ? readTextReports(text, options) : readPageReports(text, html, options);
  return reports.filter(hasBody);
}

const fewestLetters = 40;

/** A headline and a line of a menu are no report. */
export function hasBody({ lines, headline }: Report): boolean {
  const body = lines.filter((line) => line !== headline);
  return letterCount(body) >= fewestLetters;
}

function letterCount(lines: readonly Passage[]): number {
  return lines.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
}
