import { checkReport, passagesOf, type ReportCheck } from './check-report.ts';
import type { CheckedReport } from './checked-report.ts';
import { findWindows } from './letter-windows.ts';
import { readSigns } from './read-signs.ts';

/** Reports looked at whole; the others have fewer surroundings in the text. */
const most = 3;

/** The report that a text is most likely to be, by the surroundings that stand in it; undefined where it is none of them. */
export function findReport(text: string, reports: readonly CheckedReport[]): ReportCheck | undefined {
  const windows = new Map(reports.map((report) => [report, windowsOf(report)]));
  const wanted = new Set([...windows.values()].flat());
  const there = findWindows(readSigns(text).letters, wanted);
  const counted = Array.from(windows, ([report, own]) => ({
    report,
    count: own.filter((hash) => there.has(hash)).length,
  })).filter(({ count }) => count > 0);
  return counted
    .toSorted((left, right) => right.count - left.count)
    .slice(0, most)
    .map(({ report }) => checkReport(text, report))
    .filter(({ fits }) => fits > 0)
    .toSorted((left, right) => right.fits - left.fits)[0];
}

function windowsOf(report: CheckedReport): readonly string[] {
  return passagesOf(report).flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
}
