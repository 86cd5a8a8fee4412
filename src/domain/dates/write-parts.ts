/** A day or month (ISO, without a time) as a format of Intl writes it; a word for year at the end, as some languages have it, is left out: a sentence does not want it. */
export function writeParts(day: string, format: Intl.DateTimeFormat): string {
  const parts = format.formatToParts(new Date(`${day.padEnd(10, '-01')}T00:00:00Z`));
  const last = parts.findLastIndex(({ type }) => type !== 'literal');
  return parts
    .slice(0, last + 1)
    .map(({ value }) => value)
    .join('');
}
