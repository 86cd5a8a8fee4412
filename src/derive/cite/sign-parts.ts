import type { Json } from '../../domain/proof.ts';
import { canonical, hashText } from '../proof/hash-recorded.ts';
import type { CitedPart } from './cited.ts';

/** Digits and letters that are not taken for one another. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** Three signs for each part: two contents that differ have the same in one case of 32,768. */
export function signParts(parts: Readonly<Record<string, Json>>): readonly CitedPart[] {
  return Object.entries(parts).map(([name, content]) => ({ name, sign: signOf(content) }));
}

function signOf(content: Json): string {
  const bits = Number.parseInt(hashText(canonical(content)).slice(0, 4), 16);
  return [bits >> 11, (bits >> 6) & 31, (bits >> 1) & 31].map((index) => letters[index] ?? '').join('');
}
