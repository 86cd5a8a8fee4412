/** The id of a day on a timeline, to which its strip leads. */
export function dayAnchor(day: string): string {
  return `day-${day}`;
}
