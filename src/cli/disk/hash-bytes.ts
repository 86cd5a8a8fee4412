import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal, by which the bytes of a file are known again. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
