import { readReports } from '../../ingest/source/read-reports.ts';
import { spanOfReport } from '../../ingest/source/span-of-report.ts';
import { openSourceText } from '../../ingest/source/text/open-source-text.ts';
import type { Span } from '../../text/anchor/span.ts';
import { isRecord } from '../../text/tables/is-record.ts';
import { readKeptHeader } from '../disk/kept-header.ts';
import type { FoundFile } from '../saved/find-saved-file.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The saved file of an article as it was found, with what the article leaves out about it. */
export interface SourceFile {
  readonly text: string;
  readonly file: { readonly name: string; readonly sha256: string; readonly span: Span };
}

/** The name and the hash under which an article looks for its saved file; an article that is being written may have no hash yet. */
export function wantedFile(article: Fields): { readonly name: string; readonly sha256: string } | undefined {
  const file = fileOf(article);
  const [name, sha256] = [file?.['name'], file?.['sha256']];
  return typeof name === 'string' ? { name, sha256: typeof sha256 === 'string' ? sha256 : '' } : undefined;
}

/** Reads the saved file and finds in it the part that is the report, by the span that is written, the headline, or as the only report. */
export async function openSourceFile(article: Fields, found: FoundFile): Promise<SourceFile | string> {
  const name = wantedFile(article)?.name ?? '';
  const reading = await openSourceText(name, found.bytes, readKeptHeader(found.path));
  if (reading.status === 'refused') return reading.problem.message;
  const { text } = reading.source;
  const span = writtenSpan(article, text) ?? reportSpan(article, readReports(reading.source, {}));
  return span === undefined
    ? 'The file holds several reports and the headline tells none of them: write source.headline as it is printed, or source.file.span.'
    : { text, file: { name, sha256: found.sha256, span } };
}

function fileOf(article: Fields): Fields | undefined {
  const source = article['source'];
  const file = isRecord(source) ? source['file'] : undefined;
  return isRecord(file) ? file : undefined;
}

function writtenSpan(article: Fields, text: string): Span | undefined {
  const span: unknown = fileOf(article)?.['span'];
  if (!Array.isArray(span)) return undefined;
  const [start, end]: readonly unknown[] = span;
  return typeof start === 'number' && typeof end === 'number' && start < end && end <= text.length
    ? [start, end]
    : undefined;
}

function reportSpan(article: Fields, reports: ReturnType<typeof readReports>): Span | undefined {
  const source = article['source'];
  const headline = isRecord(source) ? source['headline'] : undefined;
  const [named] = reports.filter((report) => report.headline?.text === headline);
  const [only, ...more] = reports;
  const report = named ?? (more.length === 0 ? only : undefined);
  return report === undefined ? undefined : spanOfReport(report);
}
