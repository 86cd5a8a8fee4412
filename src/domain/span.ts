import { z } from 'zod';

/** A `Span` as a record gives it: where words stand in the saved file. */
export const SpanSchema = z
  .tuple([z.number().int().nonnegative(), z.number().int().positive()], {
    error: ({ input }) =>
      input === undefined
        ? 'These words have no place yet: npm run place finds it in the saved file and writes it here.'
        : undefined,
  })
  .refine(([start, end]) => start < end, 'A span is [start, end] with start before end.')
  .readonly();
