import type { Span } from '../../text/anchor/span.ts';
import { isRecord } from '../../text/tables/is-record.ts';
import { isSame } from './diff-drafts.ts';

/** A record as its file holds it. */
export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: object | undefined): Fields {
  return { ...value };
}

/** A person's value where a person changed it; else the machine's. */
export function choose<T>(base: T, edited: T, fresh: T): T {
  return isSame(base, edited) ? fresh : edited;
}

/** Chooses field by field; what is undefined is left out. */
export function mergeFields(base: Fields, edited: Fields, fresh: Fields): Fields {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(edited), ...Object.keys(fresh)])];
  const merged = keys.map((key) => [key, choose(base[key], edited[key], fresh[key])] as const);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

export function recordsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function recordedSpan({ span }: Fields): Span | undefined {
  return Array.isArray(span) && typeof span[0] === 'number' && typeof span[1] === 'number'
    ? [span[0], span[1]]
    : undefined;
}
