import { dayOfInstant, formatTime } from './format-instant.ts';

/** The moment at which a calendar day begins in a zone: of 2031-05-04 in Oslo 2031-05-03T22:00:00.000Z. */
export function startOfDay(day: string, zone: string): string {
  const midnight = Date.parse(`${day}T00:00Z`);
  const near = midnight - offsetAt(midnight, zone);
  return new Date(midnight - offsetAt(near, zone)).toISOString();
}

/** How far the clock of a zone is ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, zone: string): number {
  const instant = new Date(moment).toISOString();
  return Date.parse(`${dayOfInstant(instant, zone)}T${formatTime(instant, zone)}Z`) - moment;
}
