import { formatNotice } from '../../domain/notice.ts';
import { formatExplained } from '../../ingest/explain-drafts.ts';
import { formatReceipt } from '../../ingest/receipt/format-receipt.ts';
import { formatChanges } from '../../ingest/versions/diff-drafts.ts';
import { countOf } from '../../text/count-of.ts';
import { printable, printableLines } from '../../text/escaping/printable.ts';
import type { FileResult } from './file-result.ts';

type Words = (articles: string) => string;

const outcomes: Record<FileResult['status'], Words> = {
  written: (articles) => `written: ${articles}`,
  updated: (articles) => `brought up to date: ${articles}`,
  unchanged: (articles) => `nothing changed: it is recorded in ${articles}`,
  waiting: (articles) =>
    `the file has changed; nothing was written. This would change in ${articles} with --update:`,
  refused: () => 'not read',
};

/** What became of one file, as a person reads it. */
export function formatResult(
  { file, status, articles, changes, notices, receipt, explained = [] }: FileResult,
  isDryRun: boolean,
): string {
  const lines = [
    `${printable(file)} — ${isDryRun ? '(dry run) ' : ''}${outcomes[status](articles.join(', '))}`,
    ...(changes.length === 0 ? [] : [printableLines(formatChanges(changes))]),
    ...(receipt === undefined || status === 'unchanged' || status === 'waiting'
      ? []
      : [formatReceipt(receipt)]),
    ...explained.map((draft) => printableLines(formatExplained(draft))),
    ...notices.map((notice) => printableLines(formatNotice(notice))),
  ];
  return lines.join('\n');
}

/** The line under all files. */
export function formatSummary(results: readonly Pick<FileResult, 'status' | 'articles'>[]): string {
  const of = (status: FileResult['status']) => results.filter((result) => result.status === status);
  const drafts = [...of('written'), ...of('updated')].reduce((sum, { articles }) => sum + articles.length, 0);
  return [
    `${countOf(results.length, 'file')}: ${countOf(drafts, 'draft')} written`,
    `${of('unchanged').length} unchanged`,
    ...(of('waiting').length === 0 ? [] : [`${of('waiting').length} waiting for --update`]),
    ...(of('refused').length === 0 ? [] : [`${of('refused').length} not read`]),
  ].join(', ');
}
