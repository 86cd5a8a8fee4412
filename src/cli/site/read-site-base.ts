import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Manifest = z.object({ scope: z.string().startsWith('/').endsWith('/') });

/** The path for which a built site was made, as its manifest says; `/` where it says nothing. */
export function readSiteBase(folder: string): string {
  const file = join(folder, 'manifest.webmanifest');
  if (!existsSync(file)) return '/';
  const read = Manifest.safeParse(parseJson(readFileSync(file, 'utf8')));
  return read.success ? read.data.scope : '/';
}

/** A site that is half written has half a manifest. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
