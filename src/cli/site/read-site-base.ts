import { join } from 'node:path';
import { z } from 'zod';
import { readJsonFile } from '../disk/read-json-file.ts';

const Manifest = z.object({ scope: z.string().startsWith('/').endsWith('/') });

/** The path for which a built site was made, as its manifest says; `/` where it says nothing. */
export function readSiteBase(folder: string): string {
  const read = Manifest.safeParse(readJsonFile(join(folder, 'manifest.webmanifest')));
  return read.success ? read.data.scope : '/';
}
