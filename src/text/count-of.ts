/** A number with its noun: `1 quote`, `2 quotes`, `5,400 quotes`. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;
}
