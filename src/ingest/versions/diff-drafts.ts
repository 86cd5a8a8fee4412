import { shortenText } from '../../text/shorten-text.ts';
import { isRecord } from '../../text/tables/is-record.ts';

/** One field that differs. */
export interface FieldChange {
  /** `quotes.calm.speaker` */
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Compares two drafts field by field; records of a list are told apart by their id, event or words. */
export function diffFields(before: unknown, after: unknown, field = ''): readonly FieldChange[] {
  if (isSame(before, after)) return [];
  const [left, right] = [asFields(before), asFields(after)];
  if (left === undefined || right === undefined) return [{ field, before: show(before), after: show(after) }];
  const keys = [...new Set([...left.keys(), ...right.keys()])];
  return keys.flatMap((key) =>
    diffFields(left.get(key), right.get(key), field === '' ? key : `${field}.${key}`),
  );
}

/** Whether two values have the same fields, in whatever order. */
export function isSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((item, index) => isSame(item, right[index]));
  if (!isRecord(left) || !isRecord(right)) return false;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => isSame(left[key], right[key]));
}

function asFields(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (isRecord(value)) return new Map(Object.entries(value));
  if (!Array.isArray(value) || !value.every(isRecord)) return undefined;
  return new Map(value.map((item, index) => [String(item['id'] ?? item['event'] ?? index), item]));
}

function show(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return shortenText(typeof value === 'string' ? value : JSON.stringify(value), 160);
}

/** One line for each change: `- former`, `+ new`. */
export function formatChanges(changes: readonly FieldChange[]): string {
  return changes
    .flatMap(({ field, before, after }) => [
      `  ${field}`,
      ...(before === undefined ? [] : [`    - ${before}`]),
      ...(after === undefined ? [] : [`    + ${after}`]),
    ])
    .join('\n');
}
