/** Whether a value of unknown make has fields by name: what YAML calls a mapping and JSON an object, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
