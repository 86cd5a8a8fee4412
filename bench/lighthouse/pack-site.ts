import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { textTypes } from '../../src/exports/headers/site-headers.ts';

/** As most hosts pack what they are asked for. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };

/** Copies a built site, and lays each of its texts packed beside itself, since hosts send texts packed. Gives the folder of the copy. */
export function packSite(site: string, folder: string): string {
  cpSync(site, folder, { recursive: true });
  const texts = globSync('**/*.*', { cwd: folder }).filter((file) => extname(file) in textTypes);
  for (const file of texts) {
    const path = join(folder, file);
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path), { params }));
  }
  return folder;
}
