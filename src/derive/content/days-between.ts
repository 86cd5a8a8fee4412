const millisecondsADay = 86_400_000;

/** How many days later the second day is. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay);
}
