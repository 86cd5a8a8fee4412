import { type AnchorKind, anchorId } from './page-anchors.ts';

/** Ids of parts that pages have for themselves, whatever the story. `tests/site/site.test.ts` finds one that is missing. */
export const ownIds: ReadonlySet<string> = new Set(
  `
  agree agree-heading articles by-hand changes check check-report check-text cite claims columns conflict
  conflict-heading content emphasis emphasis-heading errors events everything facts front-coverage front-different
  front-length front-outcome front-questions front-record front-speaker grades host labels method name-heading
  nothing-yet other-lists outlets outside overtaken overtaken-heading people planned planned-heading privacy queries
  quotes renderings said said-heading search single single-heading sources speakers spellings tables term-heading terms
  text-changes time-zone time-zone-heading told undated where-from whole wording
  `
    .trim()
    .split(/\s+/),
);

/**
 * Other ids by which one comes to the same part: those of the names that the record had before, and the bare ids that were
 * anchors once. A bare one that is a part of the page’s own is left to the page: it must not lead into a record.
 */
export function formerAnchorIds(
  kind: AnchorKind,
  names: readonly (readonly [string, ...string[]])[],
): readonly string[] {
  const [now, ...before] = names;
  if (now === undefined) return [];
  const bare = names.map((ids) => ids.join('-')).filter((id) => !isOwnId(id));
  return [...new Set([...before.map((ids) => anchorId(kind, ...ids)), ...bare])];
}

/** Whether a page gives this id to a part of its own: one of the list, a day, a month, a change, or the reason that a mark opens. */
export function isOwnId(id: string): boolean {
  return ownIds.has(id) || /^(?:day-\d{4}|changed-|why-|\d{4}-\d\d$)/.test(id);
}
