import type { Notice } from '../../domain/notice.ts';
import type { Ingested } from '../ingest-file.ts';
import type { Decision } from '../receipt/receipt.ts';
import { createLikeness, isVersion, type Likeness, type RecordedReport } from './is-version-of.ts';

/** A file that is recorded under a name; a name may have several. */
export interface RecordedFile {
  readonly sha256: string;
  readonly reports: readonly RecordedReport[];
}

/** What a dropped file is, beside those that are recorded under its name. */
export type Identity<File> =
  | { readonly kind: 'same'; readonly file: File }
  | { readonly kind: 'changed'; readonly file: File; readonly reason: IdentityReason }
  | { readonly kind: 'new'; readonly reason?: IdentityReason };

/** Why it was taken for that. */
export interface IdentityReason {
  readonly rule: 'changed-version' | 'another-file-of-the-name';
  readonly message: string;
  readonly hint: string;
}

/**
 * A name says little: every page may be saved as page.txt. The same bytes are the same file. Other bytes under the same
 * name are a changed version only where they share words with what is recorded; else they are another file.
 */
export function identifyFile<File extends RecordedFile>(
  recorded: readonly File[],
  { receipt, drafts }: Ingested,
  source: string,
): Identity<File> {
  const same = recorded.find(({ sha256 }) => sha256 === receipt.file.sha256);
  if (same !== undefined) return { kind: 'same', file: same };
  const headlines = drafts.map(({ article }) => article.source.headline);
  const likenessOf = createLikeness(source, headlines);
  const [nearest] = recorded
    .map((file) => ({ file, likeness: greatest(file.reports.map(likenessOf)) }))
    .toSorted((a, b) => rank(b.likeness) - rank(a.likeness));
  if (nearest === undefined) return { kind: 'new' };
  const { file, likeness } = nearest;
  return isVersion(likeness)
    ? { kind: 'changed', file, reason: changedVersion(file, likeness) }
    : { kind: 'new', reason: anotherFile(receipt.file.name, file, likeness) };
}

function greatest(likenesses: readonly Likeness[]): Likeness {
  return likenesses.toSorted((a, b) => rank(b) - rank(a))[0] ?? { share: 0, hasSameHeadline: false };
}

function rank({ share, hasSameHeadline }: Likeness): number {
  return share + (hasSameHeadline ? 1 : 0);
}

function changedVersion({ reports }: RecordedFile, { share, hasSameHeadline }: Likeness): IdentityReason {
  const why = hasSameHeadline ? 'the headline is the same' : `${percent(share)} of its words stand in it`;
  return {
    rule: 'changed-version',
    message: `The file is taken for a new version of the one recorded in ${idsOf(reports)}: ${why}.`,
    hint: 'If it holds another report, give the file another name and ingest it again.',
  };
}

function anotherFile(name: string, { reports }: RecordedFile, { share }: Likeness): IdentityReason {
  return {
    rule: 'another-file-of-the-name',
    message: `The file is taken for another one than the ${name} recorded in ${idsOf(reports)}: only ${percent(share)} of those words stand in it.`,
    hint: 'If it is a new version of that report, carry over what changed and delete the new draft.',
  };
}

function idsOf(reports: readonly RecordedReport[]): string {
  return reports.map(({ draft }) => draft.id).join(', ');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The reason as it stands in the receipt. */
export function fileDecision({ rule, message }: IdentityReason): Decision {
  return { what: 'file', words: message, rule };
}

/** The reason as it is printed. */
export function fileNotice(reason: IdentityReason, file: string): Notice {
  return { severity: 'note', file, ...reason };
}
