import type { FieldsSet } from '../protocol/desk-edit.ts';

/** A record with the fields that are given instead of its own; `null` takes one out, and no other one changes its place. */
export function setFields<T extends object>(record: T, fields: FieldsSet): T {
  const merged = Object.entries({ ...record, ...fields }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return Object.fromEntries(merged) as T; // The schema checks it before it is written.
}
