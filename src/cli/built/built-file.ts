import { hash } from 'node:crypto';
import { z } from 'zod';
import { PageHeadSchema } from './page-head.ts';

export const BuiltFileSchema = z.strictObject({
  size: z.number(),
  /** SHA-256 in base64. */
  hash: z.string(),
  /** Of a page that is the index of a folder. */
  head: PageHeadSchema.optional(),
  /** A hash of all that it was made from, where that is known before it is made. */
  madeFrom: z.string().optional(),
  /** What its page asked of the story while it was made, which `madeFrom` says too. */
  reads: z.array(z.string()).readonly().optional(),
});

/** A file of a built site. */
export type BuiltFile = z.infer<typeof BuiltFileSchema>;

/** SHA-256 in base64, as browsers ask for it. */
export function hashOfBuilt(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64');
}
