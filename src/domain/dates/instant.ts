import { z } from 'zod';

/** A moment with its offset from UTC: `2031-05-04T11:26:00+02:00`. A time without an offset is refused. */
export const InstantSchema = z.iso.datetime({
  offset: true,
  error: ({ input }) =>
    `“${String(input)}” is not a moment: write date, time and offset, like 2031-05-04T11:26:00+02:00.`,
});
