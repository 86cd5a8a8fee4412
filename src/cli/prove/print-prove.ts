import { describeOtherCharacter } from '../../derive/proof/other-character.ts';
import type { Mismatch } from '../../derive/proof/verify-article.ts';
import { formatStoryDate } from '../../domain/dates/format-story-date.ts';
import { formatNotice } from '../../domain/notice.ts';
import { countOf } from '../../text/count-of.ts';
import { printable, printableLines } from '../../text/escaping/printable.ts';
import { describePlace } from './describe-place.ts';
import type { ProveResult } from './run-prove.ts';

/** What became of one article, as a person reads it. */
export function formatProveResult(
  { article: { id, source }, outcome, isRenewed }: ProveResult,
  isCheck: boolean,
): string {
  const renewed = isRenewed ? (isCheck ? '; its proof is missing or stale' : '; proof written') : '';
  const ok = isRenewed && isCheck ? 'NOT' : 'ok ';
  switch (outcome.status) {
    case 'found':
      return `${ok} ${id}: ${quotesFound(outcome.verification)}${renewed}`;
    case 'differs':
      return [
        `NOT ${id}: ${quotesFound(outcome.verification)}`,
        ...outcome.verification.mismatches.map(formatMismatch),
      ].join('\n');
    case 'holds':
      return `${ok} ${id}: “${source.file.name}” is not here; the proof of ${formatStoryDate(outcome.day)} holds${renewed}`;
    case 'waits':
      return `--  ${id}: a draft; “${source.file.name}” is not here`;
    case 'unproved':
      return [`NOT ${id}: “${source.file.name}” is not here`, ...outcome.notices.map(formatNotice)].join(
        '\n',
      );
  }
}

function formatMismatch(mismatch: Mismatch): string {
  const { file, line, field, recorded, found } = mismatch;
  const instead = describePlace(mismatch);
  return [
    `    ${file}:${line} ${field}`,
    `      recorded: ${recorded}`,
    `      in file:  ${found}${describeOtherCharacter(recorded, found)}`,
    ...(instead === undefined ? [] : [`      ${instead}`]),
  ]
    .map(printable)
    .join('\n');
}

function quotesFound({
  quotesFound,
  quotes,
}: {
  readonly quotesFound: number;
  readonly quotes: number;
}): string {
  return `${quotesFound} of ${countOf(quotes, 'quote')}`;
}

/** Where texts of ours have the report's words; undefined where they have not. */
export function formatShared({ shared }: ProveResult): string | undefined {
  return shared.length === 0 ? undefined : shared.map(formatNotice).map(printableLines).join('\n');
}

/** The line under all articles. */
export function formatProveSummary(results: readonly ProveResult[]): string {
  const verified = results.flatMap(({ outcome }) =>
    'verification' in outcome ? [outcome.verification] : [],
  );
  const sum = (count: (verification: (typeof verified)[number]) => number) =>
    verified.reduce((total, verification) => total + count(verification), 0);
  const holding = results.filter(({ outcome }) => outcome.status === 'holds').length;
  const unproved = results.filter(({ outcome }) => outcome.status === 'unproved').length;
  return [
    `${sum(({ quotesFound }) => quotesFound)} of ${countOf(
      sum(({ quotes }) => quotes),
      'quote',
    )} found word for word; ${countOf(
      sum(({ mismatches }) => mismatches.length),
      'mismatch',
      'mismatches',
    )}`,
    ...(holding === 0 ? [] : [`${countOf(holding, 'report')} not here, whose proof holds`]),
    ...(unproved === 0 ? [] : [`${countOf(unproved, 'report')} not here and not proved`]),
  ]
    .join('; ')
    .concat('.');
}
