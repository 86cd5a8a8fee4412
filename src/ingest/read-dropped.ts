import { type ConflictMark, findConflict } from '../text/lines/find-conflict.ts';
import type { Given } from './draft/draft-request.ts';
import { buildReading } from './draft/quotes/reading-text.ts';
import { type RecordedQuotations, recordQuotations } from './quotes/recall-quotations.ts';
import { cutLines } from './receipt/cut-lines.ts';
import type { Doubt } from './source/doubts/list-doubts.ts';
import { listLeftOut } from './source/list-left-out.ts';
import { readReports } from './source/read-reports.ts';
import type { Cut, Report } from './source/report.ts';
import type { SourceText } from './source/text/source-text.ts';

/** A dropped file, decoded. */
export interface DroppedFile {
  /** Its name without folder. */
  readonly name: string;
  readonly sha256: string;
  readonly source: SourceText;
}

/** A dropped file as it was read before anybody or anything known was asked: the same bytes give the same wherever they are read. */
export interface DroppedReports {
  readonly name: string;
  readonly sha256: string;
  readonly source: Pick<SourceText, 'text' | 'encoding' | 'doubts'>;
  /** Git could not merge it: nothing was read. */
  readonly conflict: ConflictMark | undefined;
  readonly reports: readonly Report[];
  /** What a person should know of the file besides. */
  readonly leftOut: readonly Doubt[];
  /** The lines that are no report's. */
  readonly cut: readonly Cut[];
  /** For each report its quotations, where they were read ahead. */
  readonly recorded?: readonly RecordedQuotations[];
}

/** Finds the reports of a file. Never throws. */
export function readDropped({ name, sha256, source }: DroppedFile, given: Given): DroppedReports {
  const { text, encoding, doubts } = source;
  const conflict = findConflict(text);
  const reports = conflict === undefined ? readReports(source, { anchor: given.date, url: given.url }) : [];
  return {
    name,
    sha256,
    source: { text, encoding, doubts },
    conflict,
    reports,
    leftOut: listLeftOut(source, reports),
    cut: cutLines(text, reports),
  };
}

/** Reads the quotations too, as far as that can be done where nobody is known: what is left is quick. */
export function readAhead(read: DroppedReports): DroppedReports {
  const recorded = read.reports.map(({ lines, lostBreaks, language }) =>
    recordQuotations(buildReading(read.source.text, lines, lostBreaks).text, language),
  );
  return { ...read, recorded };
}
