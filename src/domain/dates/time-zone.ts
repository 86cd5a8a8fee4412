import { z } from 'zod';

/** An IANA time zone this runtime knows: `America/Anchorage`. */
export const TimeZoneSchema = z.string().refine(isTimeZone, {
  error: ({ input }) => `“${String(input)}” is not an IANA time zone: write one like America/Anchorage.`,
});

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
