import type { ArticleDraft } from '../draft/article-draft.ts';
import { createLikeness, isVersion, type RecordedReport } from './is-version-of.ts';

/** A report of a changed file with the draft that was made of its former version; undefined where it is new. */
export interface VersionPair {
  readonly fresh: ArticleDraft;
  readonly base: ArticleDraft | undefined;
}

/** Finds for each report its former draft: by its headline, else by its words. No draft is given to two reports. */
export function pairVersions(
  drafts: readonly ArticleDraft[],
  recorded: readonly RecordedReport[],
  source: string,
): readonly VersionPair[] {
  const left = new Set(recorded);
  const bases = new Map<ArticleDraft, ArticleDraft>();
  const pair = (fresh: ArticleDraft, report: RecordedReport | undefined) => {
    if (report === undefined || bases.has(fresh)) return;
    left.delete(report);
    bases.set(fresh, report.draft);
  };
  for (const fresh of drafts) pair(fresh, findByHeadline([...left], fresh));
  for (const fresh of drafts) if (!bases.has(fresh)) pair(fresh, findByWords([...left], fresh, source));
  if (drafts.length === 1 && bases.size === 0 && recorded.length === 1 && drafts[0] !== undefined)
    pair(drafts[0], recorded[0]);
  return drafts.map((fresh) => ({ fresh, base: bases.get(fresh) }));
}

function findByHeadline(
  recorded: readonly RecordedReport[],
  { article: { source } }: ArticleDraft,
): RecordedReport | undefined {
  return source.headline === null
    ? undefined
    : recorded.find(({ draft }) => draft.article.source.headline === source.headline);
}

function findByWords(
  recorded: readonly RecordedReport[],
  { article }: ArticleDraft,
  source: string,
): RecordedReport | undefined {
  const likenessOf = createLikeness(source.slice(...article.source.file.span), [article.source.headline]);
  return recorded
    .map((report) => ({ report, likeness: likenessOf(report) }))
    .filter(({ likeness }) => isVersion(likeness))
    .toSorted((a, b) => b.likeness.share - a.likeness.share)[0]?.report;
}
