/** A value of data that is a text with something in it, without space around it; undefined of any other. */
export function filledText(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}
