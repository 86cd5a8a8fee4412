import { z } from 'zod';

/** An IANA time zone this runtime knows: `Europe/Oslo`. */
export const TimeZoneSchema = z.string().refine(isTimeZone, {
  error: ({ input }) => `“${String(input)}” is not an IANA time zone: write one like Europe/Oslo.`,
});

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
