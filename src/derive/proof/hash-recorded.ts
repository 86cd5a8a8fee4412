import { createHash } from 'node:crypto';
import type { Json } from '../../domain/proof.ts';
import { compareText } from '../../text/compare-text.ts';

type Fields = Readonly<Record<string, Json>>;

/** SHA-256 in hexadecimal. */
export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Binds the fields of one recorded thing to the bytes of the file they were found in; 128 bits, in hexadecimal. */
export function hashRecorded(of: string, fields: Fields, fileSha256: string): string {
  return hashText(canonical([fileSha256, of, fields])).slice(0, 32);
}

/** The same text for the same values, in whatever order their fields were written. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).toSorted(([left], [right]) => compareText(left, right));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}
