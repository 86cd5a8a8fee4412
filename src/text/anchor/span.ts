/** A stretch of a text: start and end (exclusive) in UTF-16 units, so that `text.slice(start, end)` is its words. */
export type Span = readonly [start: number, end: number];

/** Whether `inner` lies wholly inside `outer`. */
export function isSpanInside(inner: Span, outer: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

/** Whether two stretches of a text have words in common. */
export function overlaps(left: Span, right: Span): boolean {
  return left[0] < right[1] && right[0] < left[1];
}
