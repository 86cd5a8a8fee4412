/** What of the records has a place of its own on a page. */
export type AnchorKind = 'quote' | 'event' | 'fact' | 'source';

/** The part of the timeline, or of the page of changes, that is about a day. */
export function dayAnchor(day: string): string {
  return `day-${day}`;
}

/** Where a report tells that its outlet changed a quote. */
export function changedAnchor(quote: string): string {
  return `changed-${quote}`;
}

/**
 * The id of the part of a page that is about a record: `quote--calm`, `fact--talks--length`. No id of a record has two hyphens
 * in a row, and no page gives a part of its own such an id: so this one shadows nothing and is no other record's.
 */
export function anchorId(kind: AnchorKind, ...ids: readonly [string, ...string[]]): string {
  return [kind, ...ids].join('--');
}
