import { z } from 'zod';

/**
 * Where words stand in a source file: start and end (exclusive), in UTF-16 units,
 * so that `source.slice(start, end)` is the words.
 */
export const SpanSchema = z
  .tuple([z.number().int().nonnegative(), z.number().int().positive()], {
    error: ({ input }) =>
      input === undefined
        ? 'These words have no place yet: npm run place finds it in the saved file and writes it here.'
        : undefined,
  })
  .refine(([start, end]) => start < end, 'A span is [start, end] with start before end.')
  .readonly();

export type Span = z.infer<typeof SpanSchema>;

/** Whether `inner` lies wholly inside `outer`. */
export function isSpanInside(inner: Span, outer: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

/** Whether two parts of a file have words in common. */
export function overlaps(left: Span, right: Span): boolean {
  return left[0] < right[1] && right[0] < left[1];
}
