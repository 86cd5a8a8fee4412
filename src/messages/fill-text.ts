/** A text with its values where `{0}`, `{1}` stand. */
export function fillText(text: string, values: readonly (string | number)[]): string {
  return values.length === 0 ? text : text.replace(/\{(\d)\}/g, (_, place) => String(values[place] ?? ''));
}
